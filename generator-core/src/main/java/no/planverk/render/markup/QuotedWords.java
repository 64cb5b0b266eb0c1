package no.planverk.render.markup;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.planverk.render.markup.MarkupPiece.Kind;
import no.planverk.text.Quotes;

/**
 * Gives the author's words in a finished page or drawing the language they are in (WCAG 3.1.2).
 *
 * <p>An element that says nothing else gets it; other words get an element of their own. A page's
 * title and its attributes can hold no elements: they are in the page's language, and what they
 * hold of the author's are names.
 */
public final class QuotedWords {

  private static final Set<String> SAY_MORE = Set.of("alt", "aria-label", "data-navn", "title");
  private static final Set<String> HOLD_NOTHING =
      Set.of("br", "hr", "img", "input", "link", "meta");
  private static final Set<String> HOLD_LETTERS =
      Set.of("title", "desc", "option", "script", "style", "textarea");

  private static final MarkupPiece NOTHING = MarkupPiece.of(Kind.TEXT, "");

  private final String lang;
  private final StringBuilder page = new StringBuilder();

  private QuotedWords(String lang) {
    this.lang = " lang=\"" + lang + "\"";
  }

  /**
   * The finished markup.
   *
   * @param lang the language code of the author's words
   */
  public static String in(String markup, String lang) {
    return Quotes.in(markup) ? new QuotedWords(lang).write(MarkupPieces.of(markup)) : markup;
  }

  private String write(List<MarkupPiece> pieces) {
    MarkupPiece before = NOTHING;
    for (int i = 0; i < pieces.size(); i++) {
      MarkupPiece piece = pieces.get(i);
      if (piece.kind() == Kind.TEXT) {
        boolean last = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Kind.END;
        text(piece.source(), before, last);
      } else {
        page.append(tag(piece));
      }
      before = piece;
    }
    return page.toString();
  }

  /** A tag; that of a picture, whose only words are in an attribute, has their language. */
  private String tag(MarkupPiece tag) {
    String plain = Quotes.plain(tag.source());
    return HOLD_NOTHING.contains(tag.name())
            && tag.attributes().values().stream().anyMatch(QuotedWords::isQuoted)
        ? plain.replaceFirst(">$", lang + ">")
        : plain;
  }

  private static boolean isQuoted(String value) {
    return value.startsWith(String.valueOf(Quotes.START))
        && value.endsWith(String.valueOf(Quotes.END));
  }

  /**
   * Writes a text.
   *
   * @param before the piece before it
   * @param last whether the element around it ends after it
   */
  private void text(String text, MarkupPiece before, boolean last) {
    String name = element(before);
    boolean whole = last && !name.isEmpty() && Quotes.all(text.strip());
    if (whole && before.attribute("lang") != null) {
      page.append(Quotes.plain(text));
    } else if (whole && Collections.disjoint(before.attributes().keySet(), SAY_MORE)) {
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
  private static String element(MarkupPiece piece) {
    return piece.kind() == Kind.BEGIN && !HOLD_NOTHING.contains(piece.name()) ? piece.name() : "";
  }
}
