package no.planverk.pdf;

/** The fonts of a document, as its style sheet and its drawings ask for them. */
final class Fonts {

  static final String NAME = "Inter";
  static final String REGULAR = "font/regular.ttf";
  static final String BOLD = "font/bold.ttf";

  /** Whatever a style sheet asks for, there is no other font: one that is not in it is refused. */
  static final String STYLE =
      face(REGULAR, "normal") + face(BOLD, "bold") + "* { font-family: " + NAME + " !important }";

  private Fonts() {}

  private static String face(String file, String weight) {
    return "@font-face { font-family: "
        + NAME
        + "; font-weight: "
        + weight
        + "; src: url("
        + file
        + "); -fs-pdf-font-embed: embed; -fs-pdf-font-encoding: Identity-H }\n";
  }
}
