package no.planverk.render.draw;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.render.figure.Drawings.Reason;

/** The sources that wait, and what has come of those that do not; shared by the loops. */
final class DrawingQueue {
  /** After so many starts in a row that failed, no more are tried. */
  private static final int MOST_VAIN_STARTS = 3;

  private final DrawingWatcher watcher;
  private final Set<String> sources;
  private final Iterator<String> waiting;
  private final Map<String, WorkerAnswer> answers = new HashMap<>();
  private int started;
  private int vainStarts;

  /**
   * What was done with a queue.
   *
   * @param answers one for each source
   * @param started how many workers were started
   */
  record Result(Map<String, WorkerAnswer> answers, int started) {}

  DrawingQueue(List<String> sources, DrawingWatcher watcher) {
    this.sources = new LinkedHashSet<>(sources);
    this.waiting = this.sources.iterator();
    this.watcher = watcher;
  }

  /** The next source; empty when there is none, or when no worker can be started at all. */
  synchronized Optional<String> next() {
    boolean hopeless = vainStarts >= MOST_VAIN_STARTS;
    return hopeless || !waiting.hasNext() ? Optional.empty() : Optional.of(waiting.next());
  }

  synchronized void done(String source, WorkerAnswer answer) {
    answers.put(source, answer);
    watcher.drawn(answers.size(), sources.size());
  }

  synchronized void started() {
    started++;
    vainStarts = 0;
  }

  synchronized void startedInVain() {
    vainStarts++;
  }

  synchronized Result result() {
    for (String source : sources) {
      answers.putIfAbsent(source, new WorkerAnswer.Blank(Reason.FAILED, "no worker"));
    }
    return new Result(Map.copyOf(answers), started);
  }
}
