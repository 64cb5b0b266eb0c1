package no.planverk.diagnostic;

import java.util.Comparator;

/**
 * A position in one of the author's files.
 *
 * @param file path relative to the source folder, with {@code /} between the parts
 * @param line counted from 1
 * @param column counted from 1, in characters as an editor shows them
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  /** The first character of a file. */
  public static Place startOf(String file) {
    return new Place(file, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** The form editors and build logs make clickable: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
