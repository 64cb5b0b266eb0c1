package no.planverk.diagram.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box around other boxes.
 *
 * @param detail a second line under its label; null where there is none
 * @param items what stands inside, in reading order
 * @param columns how many boxes may stand beside one another inside it; fewer do where the figure
 *     is narrow, and more where there is room to spare
 */
public record Group(
    String id,
    String label,
    @Nullable String detail,
    Look look,
    @Nullable String href,
    List<Item> items,
    int columns)
    implements Item {

  /** A box whose inner boxes stand below one another. */
  public Group(
      String id,
      String label,
      @Nullable String detail,
      Look look,
      @Nullable String href,
      List<Item> items) {
    this(id, label, detail, look, href, items, 1);
  }

  @Override
  public List<Mark> marks() {
    return List.of();
  }
}
