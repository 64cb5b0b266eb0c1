package no.planverk.render.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.render.figure.Drawings.Reason;

/** The sources that wait, and what has come of those that do not; shared by the loops. */
final class DrawingQueue {
  /** After so many sources in a row that broke two workers each, it is not the sources' fault. */
  private static final int MOST_BROKEN = 3;

  private final DrawingWatcher watcher;
  private final Set<String> sources;
  private final Deque<String> waiting;
  private final Set<String> triedOnce = new HashSet<>();
  private final Map<String, WorkerAnswer> answers = new HashMap<>();
  private String trouble = "";
  private int started;
  private int broken;

  /**
   * What was done with a queue.
   *
   * @param answers one for each source
   * @param started how many workers were started
   */
  record Result(Map<String, WorkerAnswer> answers, int started) {}

  DrawingQueue(List<String> sources, DrawingWatcher watcher) {
    this.sources = new LinkedHashSet<>(sources);
    this.waiting = new ArrayDeque<>(this.sources);
    this.watcher = watcher;
  }

  /** The next source; empty when there is none, or when workers break whatever they are given. */
  synchronized Optional<String> next() {
    return broken >= MOST_BROKEN ? Optional.empty() : Optional.ofNullable(waiting.poll());
  }

  synchronized void done(String source, WorkerAnswer answer) {
    broken = 0;
    answer(source, answer);
  }

  /** A source whose worker broke or was late is tried once more, when all others have been. */
  synchronized void broken(String source, WorkerAnswer.Blank why) {
    if (triedOnce.add(source)) {
      waiting.add(source);
      return;
    }
    if (why.why().reason() != Reason.TOO_HEAVY) {
      broken++;
      trouble = why.why().detail();
    }
    answer(source, why);
  }

  private void answer(String source, WorkerAnswer answer) {
    answers.put(source, answer);
    watcher.drawn(answers.size(), sources.size());
  }

  synchronized void started() {
    started++;
  }

  /** A source that no worker could be started for waits for another's. */
  synchronized void notStarted(String source, String why) {
    trouble = why;
    waiting.addFirst(source);
  }

  synchronized Result result() {
    for (String source : sources) {
      answers.putIfAbsent(source, new WorkerAnswer.Blank(Reason.NO_WORKER, trouble));
    }
    return new Result(Map.copyOf(answers), started);
  }
}
