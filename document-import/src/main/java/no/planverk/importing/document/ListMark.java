package no.planverk.importing.document;

/**
 * What stands before an item of a list.
 *
 * @param depth 0 for the outermost list
 * @param ordered whether the items are numbered
 * @param number the number readers see; 0 where the document does not say it
 */
public record ListMark(int depth, boolean ordered, int number) {

  /** The mark of an item that is counted from the one before. */
  public ListMark(int depth, boolean ordered) {
    this(depth, ordered, 0);
  }
}
