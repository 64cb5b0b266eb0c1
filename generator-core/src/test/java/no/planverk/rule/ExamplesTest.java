package no.planverk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.planverk.model.Model;
import no.planverk.model.law.FindingKind;
import no.planverk.model.law.RuleWeight;
import no.planverk.read.LawBook;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceReader;
import org.junit.jupiter.api.Test;

/** What the rules say of the two real strategies. */
class ExamplesTest {

  private static final Model KRODSHERAD = model("site-krodsherad");
  private static final Model GOL = model("site-example");

  @Test
  void plansThatHaveRunOutAreFound() {
    assertThat(of(KRODSHERAD, "kon-07"))
        .extracting(Finding::plan, Finding::weight)
        .containsExactlyInAnyOrder(
            tuple("idrett", RuleWeight.ADVARSEL), tuple("trafikksikkerhet", RuleWeight.INFO));
  }

  /** Its arealdel ran out in 2024, and is continued with a reason: that is a decision. */
  @Test
  void aPlanThatIsContinuedWithAReasonIsNot() {
    for (String rule : List.of("kon-07", "ps-08")) {
      assertThat(of(KRODSHERAD, rule)).extracting(Finding::plan).doesNotContain("arealdel");
    }
  }

  /** Both were adopted within a year after the council was constituted, in the autumn of 2023. */
  @Test
  void neitherStrategyIsSaidToBeLate() {
    for (Model model : List.of(KRODSHERAD, GOL)) {
      assertThat(of(model, "ps-01")).extracting(Finding::kind).doesNotContain(FindingKind.BROKEN);
    }
  }

  @Test
  void bothDecideOnTheTwoPartsOfTheMasterPlan() {
    for (String rule : List.of("ps-07", "kp-01", "kp-02")) {
      assertThat(of(KRODSHERAD, rule)).as(rule).isEmpty();
      assertThat(of(GOL, rule)).as(rule).isEmpty();
    }
  }

  private static List<Finding> of(Model model, String rule) {
    return findings(model).stream().filter(f -> f.rule().id().equals(rule)).toList();
  }

  private static List<Finding> findings(Model model) {
    return Rules.check(model, LawBook.rules(), LocalDate.of(2026, 11, 23));
  }

  private static Model model(String example) {
    Path source = Path.of("..", example, "src", "planverk");
    return ModelReader.read(SourceReader.read(source).value().orElseThrow())
        .model()
        .value()
        .orElseThrow();
  }
}
