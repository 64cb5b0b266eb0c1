package no.planverk.word;

/** The sheets of paper of a document, upright or across. */
final class Sheets {

  private static final String LONG = "16838";
  private static final String SHORT = "11906";
  private static final String MARGIN = "1021";

  private Sheets() {}

  /** Ends a part on sheets of a kind. */
  static void end(Markup out, boolean across) {
    out.inside(
        "w:p",
        () ->
            out.inside(
                "w:pPr",
                () -> {
                  out.empty(
                      "w:spacing",
                      "w:before",
                      "0",
                      "w:after",
                      "0",
                      "w:line",
                      "20",
                      "w:lineRule",
                      "exact");
                  kind(out, across);
                }));
  }

  /** The kind of the sheets before. */
  static void kind(Markup out, boolean across) {
    out.open("w:sectPr");
    out.empty("w:footerReference", "w:type", "default", "r:id", "footer");
    if (across) {
      out.empty("w:pgSz", "w:w", LONG, "w:h", SHORT, "w:orient", "landscape");
    } else {
      out.empty("w:pgSz", "w:w", SHORT, "w:h", LONG);
    }
    out.empty(
        "w:pgMar",
        "w:top",
        MARGIN,
        "w:right",
        MARGIN,
        "w:bottom",
        MARGIN,
        "w:left",
        MARGIN,
        "w:header",
        "567",
        "w:footer",
        "567",
        "w:gutter",
        "0");
    out.close();
  }
}
