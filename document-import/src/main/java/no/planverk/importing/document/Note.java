package no.planverk.importing.document;

/** A footnote or an endnote, after the paragraph that points at it. */
public record Note(String place, int number, Text text) implements Block, Unit {

  @Override
  public String words() {
    return text.plain();
  }
}
