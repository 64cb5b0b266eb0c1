package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.model.value.WebAddress;
import no.planverk.parallel.Artifact;
import no.planverk.site.Page;
import no.planverk.site.Site;
import no.planverk.text.Language;
import no.planverk.text.Xml;

/**
 * The list of pages for search engines (sitemaps.org, version 0.9).
 *
 * <p>It needs whole addresses, so there is none where the municipality has not said where the site
 * will be.
 */
final class Sitemap {

  private Sitemap() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    WebAddress address = toWrite.site().model().municipality().siteAddress();
    return address == null
        ? List.of()
        : List.of(new Artifact("sitemap.xml", () -> xml(address.below(""), toWrite.site())));
  }

  private static byte[] xml(String root, Site site) {
    Map<String, String> links = alternates(root, site);
    String urls =
        site.pages().stream()
            .filter(Page::isListed)
            .map(Page::path)
            .map(path -> url(root + path, links.getOrDefault(path, "")))
            .collect(Collectors.joining());
    String languages = links.isEmpty() ? "" : " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            + languages
            + ">\n"
            + urls
            + "</urlset>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String url(String address, String alternates) {
    return "  <url><loc>" + escaped(address) + "</loc>" + alternates + "</url>\n";
  }

  /** For each path of a page in two languages: links to both, as search engines want them. */
  private static Map<String, String> alternates(String root, Site site) {
    Map<String, String> links = new HashMap<>();
    site.translations()
        .forEach(
            (usual, introduced) -> {
              String both =
                  alternate(site.wording().language(), root + usual)
                      + alternate(Language.OF_INTRODUCTION, root + introduced);
              links.put(usual, both);
              links.put(introduced, both);
            });
    return links;
  }

  private static String alternate(Language language, String address) {
    return String.format(
        Locale.ROOT,
        "\n    <xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>",
        language.code(),
        escaped(address));
  }

  /** The protocol wants apostrophes escaped too. */
  private static String escaped(String address) {
    return Xml.escaped(address).replace("'", "&apos;");
  }
}
