package no.planverk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Words on a page.
 *
 * @param path the page
 * @param lang the language they stand in: that of the nearest element that says one
 * @param where the element around them, or {@code @} and the attribute they stand in
 */
record Said(String path, String lang, String where, String text) {

  private static final Set<String> ATTRIBUTES =
      Set.of("aria-label", "alt", "title", "placeholder", "data-navn", "data-svar");

  /** What tells of the page where it is not seen. */
  private static final String ABOUT =
      "meta[name=description], meta[property~=og:(title|desc|site)]";

  private static final Set<String> HOLD_LETTERS = Set.of("title", "desc", "option");

  /** All that is said on a page, in order. */
  static List<Said> on(String path, Document page) {
    List<Said> said = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank()) {
            Element around = Objects.requireNonNull(text.parent());
            said.add(new Said(path, lang(around), around.normalName(), text.text().strip()));
          }
          if (node instanceof Element element) {
            attributes(element)
                .filter(name -> !element.attr(name).isBlank())
                .map(name -> new Said(path, lang(element), "@" + name, element.attr(name)))
                .forEach(said::add);
          }
        },
        page);
    return said;
  }

  private static Stream<String> attributes(Element element) {
    Stream<String> seen = ATTRIBUTES.stream().filter(element::hasAttr);
    return element.is(ABOUT) ? Stream.concat(seen, Stream.of("content")) : seen;
  }

  private static String lang(Element element) {
    Element said = element.closest("[lang]");
    return said == null ? "" : said.attr("lang");
  }

  /** Whether some of the words could say a language of their own. */
  boolean holdsElements() {
    return !where.startsWith("@") && !HOLD_LETTERS.contains(where);
  }
}
