package no.planverk.diagram.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box without others inside.
 *
 * @param detail a second, smaller line on the box, such as a status in words; null where there is
 *     none
 * @param folded what the box stands for in the picture, told in the text twin alone; empty for a
 *     box that only stands for itself
 */
public record Node(
    String id,
    String label,
    @Nullable String detail,
    Look look,
    @Nullable String href,
    List<Node> folded)
    implements Item {

  /** A box that only stands for itself. */
  public Node(String id, String label, @Nullable String detail, Look look, @Nullable String href) {
    this(id, label, detail, look, href, List.of());
  }

  /** The same box, standing for others. */
  public Node with(List<Node> folded) {
    return new Node(id, label, detail, look, href, folded);
  }
}
