package no.planverk.site.page;

/** Writes the addresses of letters from what people have written (RFC 6068). */
public final class Letters {

  private Letters() {}

  /**
   * A letter.
   *
   * @param receiver an e-mail address; empty for a letter to nobody yet
   * @param text its lines end in CR LF; empty for none
   */
  public static String to(String receiver, String subject, String text) {
    return "mailto:"
        + Urls.encoded(receiver).replace("%40", "@")
        + "?subject="
        + Urls.encoded(oneLine(subject))
        + (text.isEmpty() ? "" : "&body=" + Urls.encoded(text));
  }

  /** A text as one line: a line end in a subject would begin another header of the letter. */
  public static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\s\u2028\u2029]+", " ").strip();
  }
}
