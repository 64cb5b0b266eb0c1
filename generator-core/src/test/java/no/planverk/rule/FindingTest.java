package no.planverk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Place;
import no.planverk.diagnostic.Severity;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.plan.Plan;
import no.planverk.read.LawBook;
import no.planverk.rule.situation.Breach;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Place PLACE = new Place("planverk.yaml", 3, 5);
  private static final Breach OF_HEALTH = Breach.at(PLACE).about("helse");

  @Test
  void weighsWhatItsRuleWeighsAndIsAWarningAtMost() {
    Finding finding = Finding.of(rule("ps-01"), OF_HEALTH, List.of());

    assertThat(finding.weight()).isEqualTo(RuleWeight.FEIL);
    assertThat(finding.diagnostic().severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.diagnostic().rule()).isEqualTo("PS-01");
    assertThat(finding.setting()).isNull();
  }

  @Test
  void aVariantHasItsOwnWordsAndTheBreachCanBeLight() {
    Breach breach = OF_HEALTH.saying("telling").weighing(RuleWeight.INFO);
    Finding finding = Finding.of(rule("ps-04"), breach, List.of());

    assertThat(finding.diagnostic().rule()).isEqualTo("PS-04.telling");
    assertThat(finding.diagnostic().severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void aSettingLowersAndKeepsTheReason() {
    RuleSetting setting = setting("ps-01", RuleWeight.INFO);
    Finding finding = Finding.of(rule("ps-01"), OF_HEALTH, List.of(setting));

    assertThat(finding.weight()).isEqualTo(RuleWeight.INFO);
    assertThat(finding.silenced()).isFalse();
    assertThat(finding.setting()).isEqualTo(setting);
  }

  @Test
  void aSettingNeverRaises() {
    RuleSetting setting = setting("uu-06", RuleWeight.FEIL);

    assertThat(Finding.of(rule("uu-06"), OF_HEALTH, List.of(setting)).weight())
        .isEqualTo(RuleWeight.ADVARSEL);
  }

  @Test
  void silencesOnlyThePlansItNames() {
    List<RuleSetting> settings = List.of(setting("uu-06", RuleWeight.AV, "helse"));

    assertThat(Finding.of(rule("uu-06"), OF_HEALTH, settings).silenced()).isTrue();
    assertThat(Finding.of(rule("uu-06"), OF_HEALTH.about("klima"), settings).silenced()).isFalse();
    assertThat(Finding.of(rule("uu-06"), Breach.at(PLACE), settings).silenced()).isFalse();
    assertThat(Finding.of(rule("ps-08"), OF_HEALTH, settings).silenced()).isFalse();
  }

  @Test
  void whatIsSaidOfOnePlanGoesBeforeWhatIsSaidOfAll() {
    List<RuleSetting> settings =
        List.of(setting("uu-06", RuleWeight.AV), setting("uu-06", RuleWeight.INFO, "helse"));

    assertThat(Finding.of(rule("uu-06"), OF_HEALTH, settings).weight()).isEqualTo(RuleWeight.INFO);
  }

  private static RuleSetting setting(String rule, RuleWeight weight, String... plans) {
    List<Ref<Plan>> refs =
        List.of(plans).stream().map(plan -> new Ref<>(Plan.class, plan, PLACE)).toList();
    Ref<LawRule> of = new Ref<>(LawRule.class, rule, PLACE);
    return new RuleSetting(of, weight, "Fordi.", refs, new Origin(PLACE, Map.of()));
  }

  private static LawRule rule(String id) {
    return LawBook.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }
}
