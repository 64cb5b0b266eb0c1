package no.planverk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.plan.Plan;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.rule.situation.Breach;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import org.junit.jupiter.api.Test;

/** What becomes of a breach when the municipality has something to say of its rule. */
class RuleSettingsTest {

  private static final LawRule RULE = rule("kon-11");

  @Test
  void withoutASettingABreachWeighsWhatItsRuleDoes() {
    Finding finding = found(model(), "a");

    assertThat(finding.weight()).isEqualTo(RuleWeight.ADVARSEL);
    assertThat(finding.setting()).isNull();
    assertThat(finding.plan()).isEqualTo("a");
  }

  @Test
  void aRuleIsSilencedForOnePlanOnly() {
    Model model = model("- {regel: KON-11, alvor: av, begrunnelse: Slik., planer: [a]}");

    assertThat(found(model, "a").silenced()).isTrue();
    assertThat(found(model, "a").own()).isEqualTo(RuleWeight.ADVARSEL);
    assertThat(found(model, "b").weight()).isEqualTo(RuleWeight.ADVARSEL);
  }

  @Test
  void whatIsSaidOfAPlanGoesBeforeWhatIsSaidOfAll() {
    Model model =
        model(
            "- {regel: KON-11, alvor: av, begrunnelse: Alle.}",
            "- {regel: KON-11, alvor: info, begrunnelse: Denne., planer: [a]}");

    assertThat(found(model, "a").weight()).isEqualTo(RuleWeight.INFO);
    assertThat(found(model, "b").silenced()).isTrue();
  }

  @Test
  void noSettingMakesARuleWeighMore() {
    Model model = model("- {regel: KON-11, alvor: feil, begrunnelse: Streng.}");
    Finding finding = found(model, "a");

    assertThat(finding.weight()).isEqualTo(RuleWeight.ADVARSEL);
    assertThat(RuleSettings.check(model, LawBook.rules(), List.of(finding)))
        .containsExactly(
            Diagnostic.warning(
                new Place("planverk.yaml", 10, 28), "regel-kan-ikke-heves", "regel", "KON-11"));
  }

  @Test
  void aReasonOfNothingIsNoReason() {
    Model model = model("- {regel: KON-11, alvor: av, begrunnelse: \" \"}");

    assertThat(RuleSettings.check(model, LawBook.rules(), List.of(found(model, "a"))))
        .extracting(Diagnostic::rule, Diagnostic::isError)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("regel-uten-begrunnelse", true));
  }

  @Test
  void aSettingNoFindingCameUnderCanBeDeleted() {
    Model model = model("- {regel: KON-11, alvor: av, begrunnelse: Slik., planer: [a]}");

    assertThat(RuleSettings.check(model, LawBook.rules(), List.of(found(model, "a")))).isEmpty();
    assertThat(RuleSettings.check(model, LawBook.rules(), List.of(found(model, "b"))))
        .containsExactly(
            Diagnostic.info(
                new Place("planverk.yaml", 10, 13), "regel-uten-virkning", "regel", "KON-11"));
  }

  private static Finding found(Model model, String plan) {
    Plan concerned =
        model.plans().stream().filter(p -> p.id().equals(plan)).findFirst().orElseThrow();
    return Finding.of(RULE, Breach.of(concerned, "ansvarlig"), model.ruleSettings());
  }

  private static LawRule rule(String id) {
    return LawBook.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static Model model(String... settings) {
    String text =
        """
        kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
        planstrategi:
          tittel: Planstrategi 2024-2027
          periode: 2024-2027
          status: vedtatt
        planer:
          - {id: a, navn: A, type: temaplan}
          - {id: b, navn: B, type: temaplan}
        """;
    String rules = settings.length == 0 ? "" : "regler:\n  " + String.join("\n  ", settings);
    SourceFile file = new SourceFile("planverk.yaml", text + rules);
    var model = ModelReader.read(new SourceTree(List.of(file), Map.of())).model();
    assertThat(model.diagnostics()).isEmpty();
    return model.value().orElseThrow();
  }
}
