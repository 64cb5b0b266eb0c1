package no.planverk.importing.document;

/**
 * A heading.
 *
 * @param level 0 for the title of the document, 1 for a chapter
 */
public record Heading(String place, int level, Text text) implements Block, Unit {

  @Override
  public String words() {
    return text.plain();
  }
}
