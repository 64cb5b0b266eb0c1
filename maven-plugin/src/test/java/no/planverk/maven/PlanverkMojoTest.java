package no.planverk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.planverk.Forms;
import no.planverk.RunLog;
import no.planverk.Settings;
import no.planverk.diagnostic.Severity;
import no.planverk.run.BuildPlace;
import no.planverk.text.Language;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class PlanverkMojoTest {

  private static final RunLog.Line NOTE = new RunLog.Line(Severity.INFO, "32 planar lesne");
  private static final RunLog.Line WARNING = new RunLog.Line(Severity.WARNING, "a.yaml:1:1: b");
  private static final RunLog.Line ERROR = new RunLog.Line(Severity.ERROR, "a.yaml:2:1: c");

  @Test
  void parametersBecomeSettings() throws Exception {
    Goal goal = new Goal(new RunLog(false, List.of()));
    goal.language = "en";
    goal.threads = "3";
    goal.strict = "true";
    goal.today = "2026-11-23";
    goal.lastChanged = "true";
    goal.pdf = "true";
    goal.printable = "false";
    goal.docx = "true";
    goal.xlsx = "false";
    goal.pieces = "true";
    goal.compressed = "false";
    goal.top = new File("alt");
    goal.module = "fjell";
    goal.modules = List.of("fjell");

    goal.execute();

    assertThat(goal.asked)
        .containsExactly(
            new Settings(
                goal.source.toPath(),
                goal.output.toPath(),
                goal.cache.toPath(),
                null,
                Language.EN,
                3,
                true,
                LocalDate.of(2026, 11, 23),
                true,
                new Forms(true, false, true, false, true, false),
                new BuildPlace(null, new File("alt").toPath())));
  }

  @Test
  void everyLineOfOneModuleAmongSeveralNamesIt() throws Exception {
    Goal goal = new Goal(new RunLog(false, List.of(WARNING, NOTE)));
    goal.modules = List.of("alt", "fjell");
    goal.module = "fjell";

    goal.execute();
    goal.skip = "true";
    goal.execute();

    assertThat(goal.logged)
        .containsExactly(
            "warn [fjell] a.yaml:1:1: b",
            "info [fjell] 32 planar lesne",
            "info [fjell] Hoppa over: planverk.skip=true");
    assertThat(goal.asked.get(0).build().module()).isEqualTo("fjell");
  }

  @Test
  void reportIsLoggedLineByLine() {
    Goal goal = new Goal(new RunLog(false, List.of(WARNING, NOTE)));

    assertThatCode(goal::execute).doesNotThrowAnyException();
    assertThat(goal.logged).containsExactly("warn a.yaml:1:1: b", "info 32 planar lesne");
  }

  @Test
  void errorsEndTheBuildWithOneSentence() {
    Goal goal = new Goal(new RunLog(true, List.of(ERROR, ERROR, WARNING, NOTE)));

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("Planverk stansa. Grunnen står over.")
        .hasNoCause();
    assertThat(goal.logged).hasSize(4).startsWith("error a.yaml:2:1: c");
  }

  @Test
  void aWarningThatStopsTheBuildIsAnErrorOfIt() {
    Goal goal = new Goal(new RunLog(true, List.of(WARNING, NOTE)));

    assertThatThrownBy(goal::execute)
        .hasMessage("Planverk stansa (planverk.strict). Grunnen står over.");
    assertThat(goal.logged).containsExactly("error a.yaml:1:1: b", "info 32 planar lesne");
  }

  @Test
  void brokenDiskIsNoFaultOfTheAuthor() {
    Goal goal = new Goal(new RunLog(false, List.of()));
    goal.broken = true;

    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("Planverk stansa: java.io.IOException: No space left on device");
  }

  @Test
  void skippedGoalRunsNothing() throws Exception {
    Goal goal = new Goal(new RunLog(true, List.of(ERROR)));
    goal.skip = "true";

    goal.execute();

    assertThat(goal.asked).isEmpty();
    assertThat(goal.logged).containsExactly("info Hoppa over: planverk.skip=true");
  }

  @Test
  void parameterIsReadBeforeAnythingRuns() {
    Goal goal = new Goal(new RunLog(false, List.of()));
    goal.today = "i morgen";

    assertThatThrownBy(goal::execute).hasMessageStartingWith("planverk.today:");
    assertThat(goal.asked).isEmpty();
  }

  /**
   * A goal with a report decided beforehand, which remembers what it was asked and what it said.
   */
  private static final class Goal extends PlanverkMojo {

    final List<Settings> asked = new ArrayList<>();
    final List<String> logged = new ArrayList<>();
    final RunLog report;
    boolean broken;

    Goal(RunLog report) {
      this.report = report;
      source = new File("src/planverk");
      output = new File("target/site");
      cache = new File("target/planverk-cache");
      setLog(new Words());
    }

    @Override
    RunLog run(Settings settings) {
      asked.add(settings);
      if (broken) {
        throw new UncheckedIOException(new IOException("No space left on device"));
      }
      return report;
    }

    private final class Words extends SystemStreamLog {

      @Override
      public void info(CharSequence line) {
        logged.add("info " + line);
      }

      @Override
      public void warn(CharSequence line) {
        logged.add("warn " + line);
      }

      @Override
      public void error(CharSequence line) {
        logged.add("error " + line);
      }
    }
  }
}
