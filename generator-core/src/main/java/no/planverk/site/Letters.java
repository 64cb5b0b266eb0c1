package no.planverk.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.planverk.model.WebAddress;
import no.planverk.text.Quotes;

/** Writes addresses from what people have written: of pages, files and letters (RFC 6068). */
final class Letters {

  private Letters() {}

  /** The address of a file below an address that is a folder's. */
  static String below(WebAddress folder, String path) {
    String root = folder.value().endsWith("/") ? folder.value() : folder.value() + "/";
    return root + encoded(path).replace("%2F", "/");
  }

  /** The way to a folder from the root of its server, such as {@code /planstrategi/}. */
  static String way(WebAddress folder) {
    return below(folder, "").replaceFirst("^https?://[^/]*/+", "/");
  }

  /**
   * A letter.
   *
   * @param receiver an e-mail address; empty for a letter to nobody yet
   * @param text its lines end in CR LF; empty for none
   */
  static String to(String receiver, String subject, String text) {
    return "mailto:"
        + encoded(receiver).replace("%40", "@")
        + "?subject="
        + encoded(oneLine(subject))
        + (text.isEmpty() ? "" : "&body=" + encoded(text));
  }

  /** A text as one line: a line end in a subject would begin another header of the letter. */
  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\s\u2028\u2029]+", " ").strip();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(Quotes.plain(text), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
