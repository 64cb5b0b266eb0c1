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
 * @param marks a sign for each thing it stands for; empty where none is drawn
 */
public record Node(
    String id,
    String label,
    @Nullable String detail,
    Look look,
    @Nullable String href,
    List<Node> folded,
    List<Mark> marks)
    implements Item {

  /** A box that only stands for itself. */
  public Node(String id, String label, @Nullable String detail, Look look, @Nullable String href) {
    this(id, label, detail, look, href, List.of(), List.of());
  }

  /** A box that stands for others. */
  public Node(
      String id,
      String label,
      @Nullable String detail,
      Look look,
      @Nullable String href,
      List<Node> folded) {
    this(id, label, detail, look, href, folded, List.of());
  }

  /** The same box, standing for others. */
  public Node with(List<Node> folded) {
    return new Node(id, label, detail, look, href, folded, marks);
  }

  /** The same box with signs on it. */
  public Node marked(List<Mark> marks) {
    return new Node(id, label, detail, look, href, folded, marks);
  }
}
