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
    CheckResult result = result(Sources.with());

    assertThat(result.tried()).isNotEmpty();
    assertThat(result.findings()).isNotEmpty();
    assertThat(result.language()).isEqualTo(Language.NN);
  }

  @Test
  void rulesDoNotJudgeFilesWithErrors() {
    CheckResult result = result(Sources.with("mer.yaml", "plannar: []\n"));

    assertThat(result.model()).isPresent();
    assertThat(result.tried()).isEmpty();
    assertThat(result.findings()).isEmpty();
    assertThat(Sources.rules(result.files())).containsExactly("nokkel-ukjent");
  }

  @Test
  void aFaultInTheThemeKeepsNoRuleFromBeingTried() {
    CheckResult result = result(Sources.with("tema/plan.ftlh", "<#if>"));

    assertThat(result.tried()).isNotEmpty();
    assertThat(Sources.rules(result.files())).contains("tema-mal-ugyldig");
  }

  @Test
  void whereNothingWasReadThatIsWhatThereIsToTell() {
    CheckResult result =
        result(Checked.nothing(List.of(Diagnostic.error(Sources.PLACE, "kilde-tom"))));

    assertThat(result.model()).isEmpty();
    assertThat(Sources.rules(result.files())).containsExactly("kilde-tom");
  }

  private static CheckResult result(Checked<Source> source) {
    return Checking.of(
        source, source.then(read -> Deciding.of(read, null, Sources.TODAY)), Sources.TODAY, false);
  }
}
