package no.planverk.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box without others inside.
 *
 * @param detail a second, smaller line on the box, such as a status in words; null where there is
 *     none
 * @param folded what the box stands for in the picture, told in the text twin alone; empty for a
 *     box that only stands for itself
 * @param lang the language code of the label; null where it is the figure's own
 */
public record Node(
    String id,
    String label,
    @Nullable String detail,
    Look look,
    @Nullable String href,
    List<Node> folded,
    @Nullable String lang)
    implements Item {

  /** A box with a label in the figure's own language. */
  public Node(
      String id,
      String label,
      @Nullable String detail,
      Look look,
      @Nullable String href,
      List<Node> folded) {
    this(id, label, detail, look, href, folded, null);
  }

  /** A box that only stands for itself. */
  public Node(String id, String label, @Nullable String detail, Look look, @Nullable String href) {
    this(id, label, detail, look, href, List.of());
  }

  /** The same box, with a label in a language of its own; null for the figure's. */
  Node in(@Nullable String lang) {
    return new Node(id, label, detail, look, href, folded, lang);
  }

  /** The same box, standing for others. */
  Node with(List<Node> folded) {
    return new Node(id, label, detail, look, href, folded, lang);
  }
}
