package no.planverk.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The outline of a document: its headings down to the third level. */
final class Bookmarks {

  private static final int DEEPEST = 3;

  private Bookmarks() {}

  /** Adds it where the renderer looks for it. */
  static void add(Document html) {
    Deque<Element> above = new ArrayDeque<>();
    above.push(html.head().appendElement("bookmarks"));
    int number = 0;
    for (Element heading : html.select("h1, h2, h3")) {
      if (heading.id().isEmpty()) {
        heading.attr("id", "pdf-" + number++);
      }
      int level = heading.tagName().charAt(1) - '0';
      while (above.size() > level) {
        above.pop();
      }
      Element mark = above.element().appendElement("bookmark");
      mark.attr("name", heading.text()).attr("href", "#" + heading.id());
      if (level < DEEPEST) {
        above.push(mark);
      }
    }
  }
}
