package no.planverk.importing.document;

/**
 * A cell of a table.
 *
 * @param colour the colour behind it as six hexadecimal digits; empty for none
 * @param strong whether all its text is set in bold
 */
public record Cell(String place, Text text, Span span, String colour, boolean strong)
    implements Unit {

  @Override
  public String words() {
    return text.plain();
  }

  /** The same without the words that are struck out. */
  public Cell standing() {
    Text left = new Text(text.standing(), text.markdown());
    return new Cell(place, left, span, colour, strong);
  }

  /** What it says, on one line. */
  public String line() {
    return text.plain().replaceAll("\\s*\\n\\s*", " ").strip();
  }
}
