package no.planverk.importing.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The addresses a link may lead to on the site. */
public final class Addresses {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private Addresses() {}

  /** The address as Markdown takes it; empty for one that leads nowhere outside the document. */
  public static String allowed(String address) {
    try {
      String tidy = address.strip().replace(" ", "%20");
      URI uri = new URI(tidy);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean whole = !scheme.startsWith("http") || uri.getHost() != null;
      return SCHEMES.contains(scheme) && whole && !tidy.matches(".*[<>\\\\].*") ? tidy : "";
    } catch (URISyntaxException unreadable) {
      return "";
    }
  }
}
