package no.planverk.pdf;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Headings may not leave out a level on the way down (ISO 14289-1, 7.4.2). */
final class HeadingLevels {

  private HeadingLevels() {}

  static void close(Document html) {
    int level = 0;
    for (Element heading : html.select("h1, h2, h3, h4, h5, h6")) {
      int said = heading.tagName().charAt(1) - '0';
      level = Math.min(said, level + 1);
      heading.tagName("h" + level);
    }
  }
}
