package no.planverk.text;

import java.util.Objects;
import java.util.function.Function;
import no.planverk.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * Running text as the author wrote it, in Markdown.
 *
 * <p>What it was once read as follows it, so that checks, pages and search read it once together.
 */
public final class Prose {

  private final String markdown;
  private final Place place;
  private volatile @Nullable Object read;

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
   * What the text is read as, made the first time it is asked for.
   *
   * @param type what it is always read as
   * @param reader makes it of the text, the same each time
   */
  public <T> T readAs(Class<T> type, Function<Prose, T> reader) {
    Object known = read;
    if (type.isInstance(known)) {
      return type.cast(known);
    }
    T made = reader.apply(this);
    read = made;
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
