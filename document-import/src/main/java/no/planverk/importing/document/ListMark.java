package no.planverk.importing.document;

/**
 * What stands before an item of a list.
 *
 * @param depth 0 for the outermost list
 * @param ordered whether the items are numbered
 * @param number the number readers see; 0 where the document does not say it
 * @param label what readers see where it is more than a number, as «a)» or «Punkt 4:»; else empty
 */
public record ListMark(int depth, boolean ordered, int number, String label) {

  /** The mark of an item that is counted from the one before. */
  public ListMark(int depth, boolean ordered) {
    this(depth, ordered, 0, "");
  }
}
