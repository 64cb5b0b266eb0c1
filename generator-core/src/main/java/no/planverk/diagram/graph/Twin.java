package no.planverk.diagram.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure in words: the text twin of a {@link Graph}, a nested list.
 *
 * @param entries the top items, in reading order
 */
public record Twin(List<Entry> entries) {

  /**
   * One item in words.
   *
   * @param label the item's label
   * @param detail the item's second line; null where there is none
   * @param href where it leads; null where it is no link
   * @param relations the arrows that leave it
   * @param inner what stands inside it
   */
  public record Entry(
      String label,
      @Nullable String detail,
      @Nullable String href,
      List<Relation> relations,
      List<Entry> inner) {}

  /**
   * An arrow in words.
   *
   * @param meaning the verb phrase, such as "erstatter"
   * @param label the label of the item it reaches
   * @param href where that item leads; null where it is no link
   */
  public record Relation(String meaning, String label, @Nullable String href) {}
}
