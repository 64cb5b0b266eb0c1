package no.planverk.text;

import java.lang.ref.SoftReference;
import java.util.Objects;
import java.util.function.Function;
import no.planverk.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * Running text as the author wrote it, in Markdown.
 *
 * <p>What it was once read as follows it, so that checks, pages and search read it once together;
 * where memory is short it is let go of, and read again when it is needed.
 */
public final class Prose {

  private final String markdown;
  private final Place place;
  private volatile SoftReference<@Nullable Object> read = new SoftReference<>(null);

  /**
   * A text.
   *
   * @param markdown the text; line ends are {@code \n}
   * @param place where its first character stands; the text's lines follow one another in the file
   *     from there, each starting at column {@link Place#column()} of its line
   */
  public Prose(String markdown, Place place) {
    this.markdown = markdown;
    this.place = place;
  }

  public String markdown() {
    return markdown;
  }

  public Place place() {
    return place;
  }

  /**
   * What the text is read as, made when it is asked for and not known.
   *
   * @param type what it is always read as
   * @param reader makes it of the text, the same each time
   */
  public <T> T readAs(Class<T> type, Function<Prose, T> reader) {
    Object known = read.get();
    if (type.isInstance(known)) {
      return type.cast(known);
    }
    T made = reader.apply(this);
    read = new SoftReference<>(made);
    return made;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Prose prose
        && markdown.equals(prose.markdown)
        && place.equals(prose.place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(markdown, place);
  }

  @Override
  public String toString() {
    return place + " " + markdown;
  }
}
