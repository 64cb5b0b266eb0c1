package no.planverk.site.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.planverk.model.value.WebAddress;
import no.planverk.text.Quotes;

/** Writes addresses on the web from what people have written. */
final class Urls {

  private Urls() {}

  /** The address of a file below an address that is a folder's. */
  static String below(WebAddress folder, String path) {
    String root = folder.value().endsWith("/") ? folder.value() : folder.value() + "/";
    return root + encoded(path).replace("%2F", "/");
  }

  /** The way to a folder from the root of its server, such as {@code /planstrategi/}. */
  static String way(WebAddress folder) {
    return below(folder, "").replaceFirst("^https?://[^/]*/+", "/");
  }

  static String encoded(String text) {
    return URLEncoder.encode(Quotes.plain(text), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
