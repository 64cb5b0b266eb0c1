package no.planverk.render.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.render.figure.Drawings.Reason;

/** The sources that wait, and those that have no answer yet; shared by the loops. */
final class DrawingQueue {
  /** After so many sources in a row that broke two workers each, it is not the sources' fault. */
  private static final int MOST_BROKEN = 3;

  private final AnswerTaker taker;
  private final DrawingWatcher watcher;
  private final Set<String> unanswered;
  private final Deque<String> waiting;
  private final Set<String> triedOnce = new HashSet<>();
  private final int all;
  private String trouble = "";
  private boolean stopped;
  private int started;
  private int broken;

  /**
   * A queue of sources.
   *
   * @param taker is given the answer to each, once
   */
  DrawingQueue(List<String> sources, AnswerTaker taker, DrawingWatcher watcher) {
    this.unanswered = new LinkedHashSet<>(sources);
    this.waiting = new ArrayDeque<>(unanswered);
    this.all = unanswered.size();
    this.taker = taker;
    this.watcher = watcher;
  }

  /** The next source; empty when there is none, or when workers break whatever they are given. */
  synchronized Optional<String> next() {
    return stopped || broken >= MOST_BROKEN
        ? Optional.empty()
        : Optional.ofNullable(waiting.poll());
  }

  /** Lets nothing more be drawn, when a loop has ended otherwise than it should. */
  synchronized void stop() {
    stopped = true;
  }

  void done(String source, WorkerAnswer answer) {
    taker.take(source, answer);
    mended(source);
  }

  private synchronized void mended(String source) {
    broken = 0;
    answered(source);
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
    taker.take(source, why);
    answered(source);
  }

  private void answered(String source) {
    unanswered.remove(source);
    watcher.drawn(all - unanswered.size(), all);
  }

  synchronized void started() {
    started++;
  }

  /** A source that no worker could be started for waits for another's. */
  synchronized void notStarted(String source, String why) {
    trouble = why;
    waiting.addFirst(source);
  }

  /**
   * Answers for the workers where none of them did.
   *
   * @return how many workers were started
   */
  synchronized int end() {
    WorkerAnswer none = new WorkerAnswer.Blank(Reason.NO_WORKER, trouble);
    unanswered.forEach(source -> taker.take(source, none));
    return started;
  }
}
