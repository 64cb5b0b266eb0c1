package no.planverk.importing.document;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph, or an item of a list.
 *
 * @param mark the item's place in its list; null for running text
 */
public record Paragraph(String place, Text text, @Nullable ListMark mark) implements Block, Unit {

  @Override
  public String words() {
    return text.plain();
  }
}
