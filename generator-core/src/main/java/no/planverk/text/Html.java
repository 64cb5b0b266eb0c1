package no.planverk.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Markup that is safe to put into a page as it is; made only by our own renderers.
 *
 * <p>It may be made each time it is asked for: that of ten thousand plans would fill the memory.
 */
public final class Html {

  private final Supplier<String> maker;

  private Html(Supplier<String> maker) {
    this.maker = maker;
  }

  public Html(String markup) {
    this(() -> markup);
  }

  /** Markup that is made when it is asked for, the same each time. */
  public static Html madeBy(Supplier<String> maker) {
    return new Html(maker);
  }

  public String markup() {
    return maker.get();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Html html && markup().equals(html.markup());
  }

  @Override
  public int hashCode() {
    return markup().hashCode();
  }

  @Override
  public String toString() {
    return "Html[markup=" + markup() + "]";
  }
}
