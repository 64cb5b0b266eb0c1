package no.planverk.parallel;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, and kept: whoever shows one page needs not wait
 * for what the others say.
 */
public final class Later<T> implements Supplier<T> {

  private @Nullable Supplier<? extends T> maker;
  private volatile @Nullable T made;

  private Later(Supplier<? extends T> maker) {
    this.maker = maker;
  }

  /** A value that is to be made; what it is made from is let go of once it is. */
  public static <T> Later<T> of(Supplier<? extends T> maker) {
    return new Later<>(maker);
  }

  /** A list whose items are to be found. */
  public static <T> List<T> list(Supplier<List<T>> maker) {
    Later<List<T>> items = of(maker);
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return items.get().get(index);
      }

      @Override
      public int size() {
        return items.get().size();
      }
    };
  }

  @Override
  public T get() {
    T known = made;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = Objects.requireNonNull(maker).get();
      made = known;
      maker = null;
    }
    return known;
  }
}
