package no.planverk.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Holds the pictures of a page to what those who listen need. */
final class Pictures {

  private Pictures() {}

  /**
   * Every picture says in words what it shows.
   *
   * @throws PictureWithoutWords for the first that does not
   */
  static void check(Document html) {
    for (Element picture : html.select("img")) {
      if (picture.attr("alt").isBlank()) {
        throw new PictureWithoutWords(picture.attr("src"));
      }
    }
  }
}
