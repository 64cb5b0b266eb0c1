package no.planverk.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What was made of the author's files the last time they were read, so that a file that is the same
 * is not read anew. What is made may depend on nothing but the thing it is made of and the
 * circumstances that are named. For one thread, but for what is made in a round.
 */
public final class Memory {

  private final boolean keeps;
  private final Map<String, Round<?, ?>> rounds = new HashMap<>();

  private Memory(boolean keeps) {
    this.keeps = keeps;
  }

  /** A memory of one reading after the other. */
  public static Memory kept() {
    return new Memory(true);
  }

  /** No memory: all is made anew, and nothing kept. */
  public static Memory none() {
    return new Memory(false);
  }

  /**
   * Begins a round of making one kind of thing; what is not asked for in a round is forgotten after
   * it.
   *
   * @param kind the same word each time
   * @param circumstances what else is made depends on: where they differ, all is made anew
   */
  public <K, V> Round<K, V> round(String kind, Object circumstances) {
    return round(kind, circumstances, size -> new HashMap<>(2 * size));
  }

  /** The same for things that are told apart by being the very same, and not by what they say. */
  public <K, V> Round<K, V> roundOfSame(String kind, Object circumstances) {
    return round(kind, circumstances, IdentityHashMap::new);
  }

  /** The one thing that is made of circumstances. */
  public <V> V one(String kind, Object circumstances, Supplier<V> maker) {
    return this.<String, V>round(kind, circumstances).of(kind, unused -> maker.get());
  }

  /**
   * A value as it was before, where it says the same: whatever is compared with it is soon done.
   */
  public <V> V same(String kind, V value) {
    return one(kind, value, () -> value);
  }

  @SuppressWarnings("unchecked") // a kind is always of the same types
  private <K, V> Round<K, V> round(
      String kind, Object circumstances, IntFunction<Map<K, V>> mapOfSize) {
    Round<K, V> last = (Round<K, V>) rounds.get(kind);
    Map<K, V> before =
        last != null && last.circumstances.equals(circumstances) ? last.now : Map.of();
    Round<K, V> round = new Round<>(circumstances, before, mapOfSize.apply(before.size()), keeps);
    if (keeps) {
      rounds.put(kind, round);
    }
    return round;
  }

  /** One round of making things of a kind; they may be made by several threads. */
  public static final class Round<K, V> {

    private final Object circumstances;
    private final Map<K, V> before;
    private final Map<K, V> now;
    private final boolean keeps;

    private Round(Object circumstances, Map<K, V> before, Map<K, V> now, boolean keeps) {
      this.circumstances = circumstances;
      this.before = before;
      this.now = Collections.synchronizedMap(now);
      this.keeps = keeps;
    }

    /** What is made of a thing: as it was made before, where it was. */
    public V of(K thing, Function<? super K, ? extends V> maker) {
      V known = before.get(thing);
      V made = known == null ? maker.apply(thing) : known;
      if (keeps) {
        now.put(thing, made);
      }
      return made;
    }
  }
}
