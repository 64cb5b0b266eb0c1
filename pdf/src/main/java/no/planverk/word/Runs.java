package no.planverk.word;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands inside a paragraph: words with their looks, links and pictures. */
final class Runs {

  private static final Set<Byte> FROM_THE_RIGHT =
      Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

  private final Markup out;
  private final Links links;
  private final Pictures pictures;

  Runs(Markup out, Links links, Pictures pictures) {
    this.out = out;
    this.links = links;
    this.pictures = pictures;
  }

  /** How words look, and what language they are in; an empty language is the document's. */
  private record Look(
      boolean strong,
      boolean stressed,
      boolean struck,
      boolean code,
      boolean link,
      String language) {

    static final Look PLAIN = new Look(false, false, false, false, false, "");

    Look in(Element element) {
      String lang = element.attr("lang");
      return switch (element.tagName()) {
        case "strong", "b", "th" -> new Look(true, stressed, struck, code, link, said(lang));
        case "em", "i" -> new Look(strong, true, struck, code, link, said(lang));
        case "del", "s" -> new Look(strong, stressed, true, code, link, said(lang));
        case "code", "kbd" -> new Look(strong, stressed, struck, true, link, said(lang));
        case "a" -> new Look(strong, stressed, struck, code, true, said(lang));
        default -> new Look(strong, stressed, struck, code, link, said(lang));
      };
    }

    private String said(String lang) {
      return lang.isEmpty() ? language : lang;
    }
  }

  /** The words of a node. */
  void write(Node node, boolean strong) {
    Look look = strong ? new Look(true, false, false, false, false, "") : Look.PLAIN;
    write(node, look);
  }

  private void write(Node node, Look look) {
    if (node instanceof TextNode text) {
      words(text.text(), look);
    } else if (node instanceof Element element) {
      element(element, look);
    }
  }

  private void element(Element element, Look look) {
    switch (element.tagName()) {
      case "br" -> out.inside("w:r", () -> out.empty("w:br"));
      case "img" -> pictures.write(element);
      case "svg" -> {}
      case "a" -> link(element, look.in(element));
      default -> element.childNodes().forEach(child -> write(child, look.in(element)));
    }
  }

  private void link(Element link, Look look) {
    String href = link.attr("href");
    Markup.Writing words = () -> link.childNodes().forEach(child -> write(child, look));
    if (href.startsWith("#")) {
      out.inside("w:hyperlink", words, "w:anchor", Links.name(href.substring(1)));
    } else if (href.isEmpty()) {
      words.run();
    } else {
      out.inside("w:hyperlink", words, "r:id", links.address(href));
    }
  }

  private void words(String words, Look look) {
    if (words.isEmpty()) {
      return;
    }
    out.open("w:r");
    boolean fromTheRight =
        words.codePoints().anyMatch(c -> FROM_THE_RIGHT.contains(Character.getDirectionality(c)));
    if (!look.equals(Look.PLAIN) || fromTheRight) {
      out.inside("w:rPr", () -> looks(look, fromTheRight));
    }
    out.inside("w:t", () -> out.text(words), "xml:space", "preserve");
    out.close();
  }

  /** In the order the format wants them. */
  private void looks(Look look, boolean fromTheRight) {
    flag(look.link(), "w:rStyle", "w:val", "Hyperlink");
    flag(look.code() && !look.link(), "w:rStyle", "w:val", "Code");
    flag(look.strong(), "w:b");
    flag(look.stressed(), "w:i");
    flag(look.struck(), "w:strike");
    flag(fromTheRight, "w:rtl");
    if (!look.language().isEmpty()) {
      out.empty("w:lang", "w:val", language(look.language()));
    }
  }

  private void flag(boolean is, String name, String... attributes) {
    if (is) {
      out.empty(name, attributes);
    }
  }

  /** The languages of our pages with the countries they are written in. */
  static String language(String code) {
    return switch (code.toLowerCase(Locale.ROOT)) {
      case "nb", "nn" -> code + "-NO";
      case "en" -> "en-GB";
      case "se", "sma", "smj" -> code + "-NO";
      default -> code;
    };
  }
}
