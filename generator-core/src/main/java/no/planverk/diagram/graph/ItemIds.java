package no.planverk.diagram.graph;

/** Ids of items in a graph, made from the ids of the model. */
public final class ItemIds {

  private ItemIds() {}

  /**
   * An id of letters and digits only. The model's ids have small letters, digits and hyphens, so
   * that a capital can stand for the hyphen and no two of them become one.
   *
   * @param kind a word that keeps kinds apart, such as {@code plan}; without hyphen
   */
  public static String of(String kind, String id) {
    return kind + "X" + id.replace('-', 'X');
  }
}
