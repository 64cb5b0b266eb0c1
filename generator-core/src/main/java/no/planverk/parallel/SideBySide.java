package no.planverk.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Does the same with many things at once, on all processors. */
public final class SideBySide {

  /**
   * So many parts that none is long: a stream makes four times as many as there are other
   * processors, and with two of them one waits for the last quarter of the work.
   */
  private static final int PARTS = 128;

  private SideBySide() {}

  /**
   * The results, in the order of the things.
   *
   * @param work safe to call on any thread; what it throws comes out
   */
  public static <T, R> List<R> of(List<T> things, Function<? super T, ? extends R> work) {
    int size = things.size() / PARTS + 1;
    List<ForkJoinTask<List<R>>> parts = new ArrayList<>();
    for (int from = 0; from < things.size(); from += size) {
      List<T> part = things.subList(from, Math.min(from + size, things.size()));
      parts.add(ForkJoinTask.adapt(() -> done(part, work)));
    }
    ForkJoinTask.invokeAll(parts);
    List<R> results = new ArrayList<>(things.size());
    parts.forEach(part -> results.addAll(part.join()));
    return results;
  }

  private static <T, R> List<R> done(List<T> part, Function<? super T, ? extends R> work) {
    List<R> results = new ArrayList<>(part.size());
    part.forEach(thing -> results.add(work.apply(thing)));
    return results;
  }
}
