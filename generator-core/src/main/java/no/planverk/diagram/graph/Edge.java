package no.planverk.diagram.graph;

/**
 * An arrow between two items.
 *
 * @param from id of the item it leaves
 * @param to id of the item it reaches
 * @param meaning what the arrow says, as a verb phrase read from {@code from} to {@code to}, such
 *     as "erstatter"; always in the text twin
 * @param labelled whether the meaning is also written on the arrow in a picture whose boxes are
 *     placed in rows
 * @param kind how it is drawn
 */
public record Edge(String from, String to, String meaning, boolean labelled, Kind kind) {

  /** How an arrow is drawn; never the only carrier of its meaning. */
  public enum Kind {
    /** A full line with an arrowhead. */
    FORWARD,
    /** A line with an arrowhead that runs against the reading order: a return. */
    RETURN,
    /** A dashed line without arrowheads: a vague border. */
    BORDER
  }
}
