package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import no.planverk.parallel.Artifact;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

class WaitingTest {

  private final List<String> heard = new CopyOnWriteArrayList<>();

  @Test
  void eachLineTellsWhatHowFarAndHowLong() throws Exception {
    try (Waiting waiting = new Waiting(heard::add, System.nanoTime())) {
      waiting.tell(Duration.ofMillis(3_900));
      waiting.in(Language.NN);
      waiting.at(Waiting.Step.KONTROLL);
      waiting.hasDrawn(6, 20);
      waiting.tell(Duration.ofSeconds(4));
      waiting.at(Waiting.Step.FIGURER);
      waiting.hasDrawn(7, 20);
      waiting.tell(Duration.ofSeconds(4));
      waiting.at(Waiting.Step.FILER);
      List<Artifact> files =
          waiting.counted(List.of(artifact("a.html"), artifact("b.html"), artifact("c.html")));
      files.get(0).content().call();
      waiting.tell(Duration.ofSeconds(5));
    }

    assertThat(heard)
        .containsExactly(
            "Innlesing: steg 1 av 5. Det har tatt 3 sekunder.",
            "Kontroll: steg 3 av 5. Det har teke 4 sekund.",
            "Figurar: 7 av 20. Det har teke 4 sekund.",
            "Filer: 1 av 3. Det har teke 5 sekund.");
  }

  @Test
  void aShortBuildTellsNothingAndALongOneALineASecond() throws InterruptedException {
    List<Long> times = new ArrayList<>();
    long started = System.nanoTime();
    try (Waiting waiting = new Waiting(line -> times.add(System.nanoTime()), started)) {
      waiting.at(Waiting.Step.SIDER);
      Thread.sleep(5_500);
    }

    assertThat(times).hasSizeBetween(1, 3);
    assertThat(Duration.ofNanos(times.get(0) - started)).isGreaterThan(Duration.ofMillis(2_990));
  }

  private static Artifact artifact(String path) {
    return new Artifact(path, () -> new byte[0]);
  }
}
