package no.planverk.importing.document;

/** What stands in a document and is no part of its text: it ends in the report. */
public record Aside(String place, Text text, Kind kind) implements Block, Unit {

  /** Why it is no part of the text. */
  public enum Kind {
    /** Over every page. */
    HEADER,
    /** Under every page. */
    FOOTER,
    /** The list of chapters, which the site makes itself. */
    CONTENTS
  }

  @Override
  public String words() {
    return text.plain();
  }
}
