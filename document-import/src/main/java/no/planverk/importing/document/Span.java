package no.planverk.importing.document;

/**
 * The squares a cell covers, counted from 0.
 *
 * @param rows how many rows, at least 1
 * @param columns how many columns, at least 1
 */
public record Span(int row, int column, int rows, int columns) {

  /** One square. */
  public static Span at(int row, int column) {
    return new Span(row, column, 1, 1);
  }
}
