package no.planverk.render.svg;

/** What came of filtering an SVG picture. */
public sealed interface Filtered {

  /**
   * A picture that holds nothing but shapes and text.
   *
   * @param svg its markup, well-formed, without XML declaration
   * @param cut how many bytes about the picture were left out, which no reader would have seen
   */
  record Clean(String svg, int cut) implements Filtered {}

  /**
   * A picture that is not taken.
   *
   * @param reason what is wrong
   * @param detail the name of what was found, such as {@code script}; may be empty
   * @param line where the element begins that it was found in, from 1
   * @param column the same
   */
  record Refused(Reason reason, String detail, int line, int column) implements Filtered {}

  /** What can be wrong with an SVG picture. */
  enum Reason {
    /** More bytes, elements or levels than we take. */
    TOO_LARGE,
    /** Not well-formed XML, or not SVG. */
    NOT_SVG,
    /** A document type declaration with declarations of its own, which can hide anything. */
    DOCTYPE,
    /** Something that can run: a script or an event attribute. */
    ACTIVE,
    /** A reference out of the picture. */
    OUTSIDE,
    /** An element outside our allow-list; without it the picture would look otherwise. */
    ELEMENT
  }
}
