package no.planverk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.parallel.Artifact;
import no.planverk.text.Language;

/**
 * Tells the one who waits for a long build, once a second, what is being done, how far it has come
 * and how long it has taken. A build of less than three seconds tells nothing.
 */
final class Waiting implements AutoCloseable {

  private static final int LONG = 3_000;
  private static final int SECOND = 1_000;

  /** What a build does, in order. */
  enum Step {
    INNLESING(1),
    SIDER(2),
    KONTROLL(3),
    FIGURER(4),
    FILER(5);

    private final int number;

    Step(int number) {
      this.number = number;
    }
  }

  private final Progress progress;
  private final Timer clock;
  private final AtomicInteger done = new AtomicInteger();
  private volatile LogLines lines = new LogLines(Language.NB, false);
  private volatile Step step = Step.INNLESING;
  private volatile int all;

  /**
   * Begins to wait.
   *
   * @param started the nanosecond the build began
   */
  Waiting(Progress progress, long started) {
    this.progress = progress;
    this.clock = new Timer("planverk-progress", true);
    clock.scheduleAtFixedRate(
        new TimerTask() {
          @Override
          public void run() {
            tell(Duration.ofNanos(System.nanoTime() - started));
          }
        },
        LONG,
        SECOND);
  }

  /** What follows is this step. */
  void at(Step next) {
    all = 0;
    done.set(0);
    step = next;
  }

  /** The author's language is known only after the files are read. */
  void in(Language author) {
    lines = new LogLines(author, false);
  }

  /** So many figures are drawn, which is told when nothing else is waited for. */
  void hasDrawn(int some, int ofAll) {
    if (step == Step.FIGURER) {
      done.set(some);
      all = ofAll;
    }
  }

  /** The same files, which are counted as they are made. */
  List<Artifact> counted(List<Artifact> files) {
    all = files.size();
    return files.stream().map(this::counted).toList();
  }

  private Artifact counted(Artifact file) {
    return new Artifact(
        file.path(),
        () -> {
          byte[] bytes = file.content().call();
          done.incrementAndGet();
          return bytes;
        });
  }

  /** Tells how it stands after so long. */
  void tell(Duration time) {
    String what = lines.say("venting." + step.name().toLowerCase(Locale.ROOT));
    String far =
        all == 0
            ? lines.say("venting.steg", "steg", step.number, "alle", Step.values().length)
            : lines.say("venting.antall", "antall", done, "alle", all);
    String seconds = Long.toString(time.toSeconds());
    progress.say(lines.say("venting", "hva", what, "langt", far, "sekunder", seconds));
  }

  @Override
  public void close() {
    clock.cancel();
  }
}
