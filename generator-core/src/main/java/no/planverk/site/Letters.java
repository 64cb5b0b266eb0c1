package no.planverk.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.planverk.model.WebAddress;
import org.jspecify.annotations.Nullable;

/** Writes mailto addresses with subject and text filled in (RFC 6068). */
final class Letters {

  private Letters() {}

  /** How a page is told of; null where its whole address is not known. */
  static Frame.@Nullable Sharing sharing(Scope scope, String title) {
    WebAddress site = scope.model().municipality().siteAddress();
    if (site == null) {
      return null;
    }
    String root = site.value().endsWith("/") ? site.value() : site.value() + "/";
    String address = root + scope.path();
    return new Frame.Sharing(address, to("", title, title + "\r\n" + address));
  }

  /** A letter to an address, or to nobody yet where that is empty. */
  static String to(String receiver, String subject, String text) {
    return "mailto:"
        + encoded(receiver).replace("%40", "@")
        + "?subject="
        + encoded(subject)
        + "&body="
        + encoded(text);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
