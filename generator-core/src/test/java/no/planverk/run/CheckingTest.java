package no.planverk.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.report.CheckResult;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

class CheckingTest {

  @Test
  void rulesJudgeWhatWasReadWithoutFault() {
    CheckResult review = review(Sources.with());

    assertThat(review.tried()).isNotEmpty();
    assertThat(review.findings()).isNotEmpty();
    assertThat(review.language()).isEqualTo(Language.NN);
  }

  @Test
  void rulesDoNotJudgeFilesWithErrors() {
    CheckResult review = review(Sources.with("mer.yaml", "plannar: []\n"));

    assertThat(review.model()).isPresent();
    assertThat(review.tried()).isEmpty();
    assertThat(review.findings()).isEmpty();
    assertThat(Sources.rules(review.files())).containsExactly("nokkel-ukjent");
  }

  @Test
  void aFaultInTheThemeKeepsNoRuleFromBeingTried() {
    CheckResult review = review(Sources.with("tema/plan.ftlh", "<#if>"));

    assertThat(review.tried()).isNotEmpty();
    assertThat(Sources.rules(review.files())).contains("tema-mal-ugyldig");
  }

  @Test
  void whereNothingWasReadThatIsWhatThereIsToTell() {
    CheckResult review =
        review(Checked.nothing(List.of(Diagnostic.error(Sources.PLACE, "kilde-tom"))));

    assertThat(review.model()).isEmpty();
    assertThat(Sources.rules(review.files())).containsExactly("kilde-tom");
  }

  private static CheckResult review(Checked<Source> source) {
    return Checking.of(
        source, source.then(read -> Deciding.of(read, null, Sources.TODAY)), Sources.TODAY, false);
  }
}
