package no.planverk.diagram.graph;

/**
 * An arrow between two items.
 *
 * @param from id of the item it leaves
 * @param to id of the item it reaches
 * @param meaning what the arrow says, as a verb phrase read from {@code from} to {@code to}, such
 *     as "erstatter"; always in the text twin
 * @param labelled whether the meaning is also written on the arrow in the picture
 * @param kind how it is drawn
 */
public record Edge(String from, String to, String meaning, boolean labelled, Kind kind) {

  /** How an arrow is drawn; never the only carrier of its meaning. */
  public enum Kind {
    /** A full line with an arrowhead. */
    FORWARD,
    /**
     * A dashed line with an arrowhead that runs against the reading order, around all boxes: a
     * return. It has no part in the layout; other edges must put its ends in their places.
     */
    RETURN,
    /** A dashed line without arrowheads: a vague border. */
    BORDER,
    /** No line at all: it only puts {@code to} after {@code from}. Never in the text twin. */
    HIDDEN,
    /**
     * No line at all: it only puts {@code to} beside {@code from}, across the flow. Never in the
     * text twin.
     */
    BESIDE;

    /** Whether the arrow can be seen, and so also stands in the text twin. */
    public boolean visible() {
      return this != HIDDEN && this != BESIDE;
    }
  }
}
