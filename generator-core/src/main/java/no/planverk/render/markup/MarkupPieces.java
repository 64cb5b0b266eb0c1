package no.planverk.render.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.planverk.render.markup.MarkupPiece.Kind;

/**
 * Cuts markup where a browser does (HTML Standard, 13.2.5), so that a municipality's own templates
 * may be written in any way HTML allows. Nothing is lost or mended: the pieces are the markup.
 *
 * <p>A parser would give a tree, and a tree written out again other bytes than the template's.
 */
final class MarkupPieces {

  /** What they hold is text, whatever it looks like, up to their own end. */
  private static final Set<String> HOLD_TEXT =
      Set.of("script", "style", "textarea", "title", "iframe", "noembed", "noframes", "xmp");

  private final String markup;
  private final List<MarkupPiece> pieces = new ArrayList<>();
  private int at;

  private MarkupPieces(String markup) {
    this.markup = markup;
  }

  static List<MarkupPiece> of(String markup) {
    MarkupPieces pieces = new MarkupPieces(markup);
    while (pieces.at < markup.length()) {
      pieces.next();
    }
    return pieces.pieces;
  }

  private void next() {
    if (markup.startsWith("<!--", at)) {
      take(Kind.COMMENT, afterComment());
    } else if (isTag(at)) {
      tag();
    } else if (isTaken(at)) {
      take(Kind.COMMENT, after(">", at + 2));
    } else {
      int end = at + 1;
      while (end < markup.length() && !isTag(end) && !isTaken(end)) {
        end++;
      }
      take(Kind.TEXT, end);
    }
  }

  private void tag() {
    MarkupTag tag = new MarkupTag(markup, at);
    if (!tag.isWhole()) {
      take(Kind.COMMENT, markup.length());
      return;
    }
    at = tag.end();
    pieces.add(tag.piece());
    if (tag.piece().kind() == Kind.BEGIN && HOLD_TEXT.contains(tag.piece().name())) {
      take(Kind.TEXT, endOf(tag.piece().name()));
    }
  }

  private void take(Kind kind, int end) {
    if (end > at) {
      pieces.add(MarkupPiece.of(kind, markup.substring(at, end)));
      at = end;
    }
  }

  private int afterComment() {
    if (markup.startsWith("<!-->", at) || markup.startsWith("<!--->", at)) {
      return after(">", at);
    }
    int usual = after("-->", at + 4);
    int slip = after("--!>", at + 4);
    return Math.min(usual, slip);
  }

  private int after(String sign, int from) {
    int found = markup.indexOf(sign, from);
    return found < 0 ? markup.length() : found + sign.length();
  }

  /** Where an element that holds nothing but text ends. */
  private int endOf(String name) {
    int end = markup.indexOf("</", at);
    while (end >= 0 && !isEndOf(name, end)) {
      end = markup.indexOf("</", end + 2);
    }
    return end < 0 ? markup.length() : end;
  }

  private boolean isEndOf(String name, int from) {
    int after = from + 2 + name.length();
    return markup.regionMatches(true, from + 2, name, 0, name.length())
        && after < markup.length()
        && MarkupTag.endsName(markup.charAt(after));
  }

  /** Whether a tag begins here; a lone {@code <} is text. */
  private boolean isTag(int from) {
    return is('<', from) && (isLetter(from + 1) || (is('/', from + 1) && isLetter(from + 2)));
  }

  /** Whether something begins here that a browser passes over. */
  private boolean isTaken(int from) {
    return is('<', from)
        && (is('!', from + 1)
            || is('?', from + 1)
            || (is('/', from + 1) && from + 2 < markup.length()));
  }

  private boolean is(char sign, int where) {
    return where < markup.length() && markup.charAt(where) == sign;
  }

  private boolean isLetter(int where) {
    return where < markup.length() && MarkupTag.isLetter(markup.charAt(where));
  }
}
