package no.planverk.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.planverk.model.WebAddress;
import no.planverk.site.Page;
import no.planverk.work.Artifact;

/**
 * The list of pages for search engines (sitemaps.org, version 0.9).
 *
 * <p>It needs whole addresses, so there is none where the municipality has not said where the site
 * will be.
 */
final class Sitemap {

  private Sitemap() {}

  static List<Artifact> of(Edition edition) {
    WebAddress address = edition.site().model().municipality().siteAddress();
    return address == null
        ? List.of()
        : List.of(new Artifact("sitemap.xml", () -> xml(address.value(), edition.site().pages())));
  }

  private static byte[] xml(String address, List<Page> pages) {
    String root = address.endsWith("/") ? address : address + "/";
    String urls =
        pages.stream()
            .filter(Page::isListed)
            .map(Page::path)
            .map(path -> "  <url><loc>" + escaped(root + path) + "</loc></url>\n")
            .collect(Collectors.joining());
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
            + urls
            + "</urlset>\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
  }
}
