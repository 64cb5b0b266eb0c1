package no.planverk.render.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.diagram.graph.Graph;
import no.planverk.render.figure.Drawings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyWorkerTest {

  @TempDir Path cache;
  @TempDir Path place;

  private final AtomicInteger later = new AtomicInteger();

  @Test
  void itDrawsWhatThereTurnsOutToBe() throws IOException {
    try (EarlyWorker early = stand()) {
      assertThat(place).isNotEmptyDirectory();

      Answers result = drawn(early, "svg 1", "svg 2");

      assertThat(result.answers()).containsOnlyKeys("svg 1", "svg 2");
      assertThat(result.answers().values()).allMatch(WorkerAnswer.Svg.class::isInstance);
      assertThat(result.started()).isEqualTo(1);
      assertThat(later).hasValue(0);
    }
    assertThat(place).isEmptyDirectory();
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void whereNothingIsDrawnItIsEndedAndLeavesNothing() {
    List<Long> others = WorkerPoolTest.running();
    EarlyWorker early = stand();
    assertThat(WorkerPoolTest.running()).anyMatch(process -> !others.contains(process));

    early.close();

    assertThat(others).containsAll(WorkerPoolTest.running());
    assertThat(place).isEmptyDirectory();
    assertThat(early.take()).isEmpty();
  }

  @Test
  void oneThatHasEndedMeanwhileCostsNoDrawing() throws Exception {
    EarlyWorker dead =
        EarlyWorker.by(
            at -> new ProcessBuilder(WorkerCommand.ownJava().toString(), "--version"), place);

    Answers result = drawn(dead, "svg");

    assertThat(result.answers().get("svg")).isInstanceOf(WorkerAnswer.Svg.class);
    assertThat(later).hasValue(1);
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void whereItCannotBeStartedNothingIsLeftAndWorkersComeLater() throws IOException {
    Path file = Files.createTempFile(cache, "no", "folder");
    EarlyWorker noJava = EarlyWorker.by(at -> new ProcessBuilder("no-such-java"), place);
    EarlyWorker noPlace = EarlyWorker.by(at -> WorkerPoolTest.stand(), file);

    assertThat(place).isEmptyDirectory();
    assertThat(noPlace.take()).isEmpty();
    assertThat(drawn(noJava, "svg").answers().get("svg")).isInstanceOf(WorkerAnswer.Svg.class);
    assertThat(later).hasValue(1);
  }

  /** One that is not needed would cost a second of the processor's time. */
  @Test
  void itIsStartedOnlyWhereNothingWasDrawnBefore() {
    try (EarlyWorker early = EarlyWorker.where(cache)) {
      assertThat(early.take()).isEmpty();
    }
  }

  @Test
  void whatItDrawsIsWhatAnyWorkerDraws() throws IOException {
    Path fresh = cache.resolve("new");
    List<Graph> graphs = List.of(Examples.looks());
    Drawings early;
    try (EarlyWorker worker = EarlyWorker.where(fresh)) {
      early = draw(fresh, worker, graphs);
    }
    Drawings usual = draw(Files.createDirectory(cache.resolve("old")), EarlyWorker.none(), graphs);

    assertThat(early).isEqualTo(usual);
    assertThat(early.workers()).isEqualTo(1);
  }

  private static Drawings draw(Path folder, EarlyWorker early, List<Graph> graphs) {
    return new GraphDrawer(folder, 1, DrawingLimit.GENEROUS, early)
        .drawAll(graphs, (done, all) -> {});
  }

  private EarlyWorker stand() {
    return EarlyWorker.by(at -> WorkerPoolTest.stand(), place);
  }

  private Answers drawn(EarlyWorker early, String... sources) {
    WorkerStarter counted =
        at -> {
          later.incrementAndGet();
          return WorkerPoolTest.stand();
        };
    WorkerPool pool = new WorkerPool(cache, 1, DrawingLimit.GENEROUS, counted, early);
    return Answers.of(pool, List.of(sources));
  }
}
