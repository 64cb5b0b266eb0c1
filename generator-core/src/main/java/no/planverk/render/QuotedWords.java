package no.planverk.render;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.text.Quotes;

/**
 * Gives the author's words in a finished page or drawing the language they are in (WCAG 3.1.2).
 *
 * <p>An element that says nothing else gets it; other words get an element of their own. A page's
 * title and its attributes can hold no elements: they are in the page's language, and what they
 * hold of the author's are names.
 */
final class QuotedWords {

  private static final Pattern PIECE = Pattern.compile("<[^>]*>|[^<]+");
  private static final Pattern NAME = Pattern.compile("<([a-z0-9]+)");
  private static final Pattern SAYS_MORE = Pattern.compile(" (alt|aria-label|data-navn|title)=");
  private static final Pattern QUOTED_ATTRIBUTE =
      Pattern.compile("=\"" + Quotes.START + "[^\"]*" + Quotes.END + "\"");
  private static final Set<String> HOLD_NOTHING =
      Set.of("br", "hr", "img", "input", "link", "meta");
  private static final Set<String> HOLD_LETTERS =
      Set.of("title", "desc", "option", "script", "style", "textarea");

  private final String lang;
  private final StringBuilder page = new StringBuilder();

  private QuotedWords(String lang) {
    this.lang = " lang=\"" + lang + "\"";
  }

  /**
   * The finished markup.
   *
   * @param markup as our templates and drawings write it: {@code <} and {@code >} stand for nothing
   *     but tags
   * @param lang the language code of the author's words
   */
  static String in(String markup, String lang) {
    return Quotes.in(markup) ? new QuotedWords(lang).write(markup) : markup;
  }

  private String write(String markup) {
    String tag = "";
    Matcher pieces = PIECE.matcher(markup);
    while (pieces.find()) {
      String piece = pieces.group();
      if (piece.startsWith("<")) {
        tag = tag(piece);
        page.append(tag);
      } else {
        text(piece, tag, markup.startsWith("</", pieces.end()));
      }
    }
    return page.toString();
  }

  /** A tag; that of a picture, whose only words are in an attribute, has their language. */
  private String tag(String tag) {
    String plain = Quotes.plain(tag);
    return QUOTED_ATTRIBUTE.matcher(tag).find() && element(tag).isEmpty()
        ? plain.replaceFirst(">$", lang + ">")
        : plain;
  }

  /**
   * Writes a text.
   *
   * @param tag the tag before it
   * @param last whether the element around it ends after it
   */
  private void text(String text, String tag, boolean last) {
    String name = element(tag);
    boolean whole = last && !name.isEmpty() && Quotes.all(text.strip());
    if (whole && tag.contains(" lang=")) {
      page.append(Quotes.plain(text));
    } else if (whole && !SAYS_MORE.matcher(tag).find()) {
      page.insert(page.length() - 1, lang).append(Quotes.plain(text));
    } else if (HOLD_LETTERS.contains(name)) {
      page.append(Quotes.plain(text));
    } else {
      String inner = name.equals("text") ? "tspan" : "span";
      page.append(
          text.replace(String.valueOf(Quotes.START), "<" + inner + lang + ">")
              .replace(String.valueOf(Quotes.END), "</" + inner + ">"));
    }
  }

  /** What a tag begins; empty for one that ends something, or begins what can hold nothing. */
  private static String element(String tag) {
    Matcher name = NAME.matcher(tag);
    return name.lookingAt() && !HOLD_NOTHING.contains(name.group(1)) ? name.group(1) : "";
  }
}
