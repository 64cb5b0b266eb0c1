package no.planverk.preview;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import no.planverk.preview.pace.Background;
import no.planverk.preview.pace.PageFirst;

/** Tries the rules on what is shown already; of several drafts in wait only on the newest. */
final class Judging implements AutoCloseable {

  private final Stage stage;
  private final PageFirst pages;
  private final BiConsumer<Draft, Long> log;
  private final BlockingQueue<Case> cases = new LinkedBlockingQueue<>();
  private final Background background;

  private record Case(Draft draft, long milliseconds) {}

  /**
   * Begins to wait for drafts.
   *
   * @param stage shows them, and is told what the rules find
   * @param pages go before the rules
   * @param log is told of a draft that is judged, and how long it took to be shown
   * @param broken hears of a fault of the program
   */
  Judging(Stage stage, PageFirst pages, BiConsumer<Draft, Long> log, Background.Fault broken) {
    this.stage = stage;
    this.pages = pages;
    this.log = log;
    this.background = Background.start("planverk-rules", this::round, broken);
  }

  /** Takes in a draft that awaits its rules, and that it took some milliseconds to show. */
  void add(Draft draft, long milliseconds) {
    cases.add(new Case(draft, milliseconds));
  }

  private void round() throws InterruptedException {
    Case newest = cases.take();
    pages.await();
    for (Case newer = cases.poll(); newer != null; newer = cases.poll()) {
      newest = newer;
    }
    Draft whole = newest.draft().whole();
    long milliseconds = newest.milliseconds();
    stage.tell(newest.draft(), whole, () -> log.accept(whole, milliseconds));
  }

  @Override
  public void close() {
    background.close();
  }
}
