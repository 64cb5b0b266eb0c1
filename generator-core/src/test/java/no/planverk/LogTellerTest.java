package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.run.SiteFigures;
import no.planverk.text.Language;
import no.planverk.write.WriteResult;
import org.junit.jupiter.api.Test;

/** The log of a run, told of values that no run has made. */
class LogTellerTest {

  private static final Settings SETTINGS =
      GenerateProgram.settings(Path.of("kilde"), Path.of("ut"), Path.of("lager"), 1);
  private static final Diagnostic TOO_LARGE =
      Diagnostic.warning(Place.startOf("plan.html"), "figur-too-large", "figur", "Naboer");

  private final LogTeller log = new LogTeller(Language.NB, SETTINGS);

  @Test
  void whatWasDrawnAndWrittenIsToldInOrderAndThenTheTime() {
    log.drawn(figures(List.of()));
    log.written(Checked.of(new WriteResult(4, 5, 6), List.of()), Duration.ofMillis(12_340));

    assertThat(log.generated().lines())
        .extracting(RunLog.Line::text)
        .containsExactly(
            "Figurer: 1 tegnet av 3 tegneprosesser, 2 hentet fra lageret.",
            "Filer: 4 skrevet, 5 uendret, 6 fjernet.",
            "Nettstedet ligger i ut. Det tok 12,3 sekunder.");
  }

  @Test
  void aFigureInWordsStopsOnlyWhereWarningsDo() {
    LogTeller strict =
        new LogTeller(
            Language.NB,
            new Settings(
                SETTINGS.source(),
                SETTINGS.output(),
                SETTINGS.cache(),
                null,
                1,
                true,
                SETTINGS.today()));
    log.drawn(figures(List.of(TOO_LARGE)));
    strict.drawn(figures(List.of(TOO_LARGE)));

    assertThat(log.generated().failed()).isFalse();
    assertThat(strict.stopped()).isTrue();
    assertThat(strict.generated().lines())
        .last()
        .extracting(RunLog.Line::text)
        .isEqualTo("Nettstedet er ikke skrevet. Et tidligere nettsted står urørt.");
  }

  private static SiteFigures figures(List<Diagnostic> missing) {
    return new SiteFigures(Map.of(), missing, 1, 2, 3);
  }
}
