package no.planverk.render.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import no.planverk.render.markup.MarkupPiece.Kind;

/** Reads one tag, from its {@code <} to the {@code >} that ends it. */
final class MarkupTag {

  private final String markup;
  private final int start;
  private final boolean ends;
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private int at;

  MarkupTag(String markup, int start) {
    this.markup = markup;
    this.start = start;
    this.ends = markup.charAt(start + 1) == '/';
    this.at = ends ? start + 2 : start + 1;
    this.name = MarkupPiece.small(until(MarkupTag::endsName));
    skip(MarkupTag::isBetween);
    while (at < markup.length() && markup.charAt(at) != '>') {
      attribute();
      skip(MarkupTag::isBetween);
    }
  }

  /** Whether it ends before the markup does. */
  boolean isWhole() {
    return at < markup.length();
  }

  /** Where it ends. */
  int end() {
    return at + 1;
  }

  MarkupPiece piece() {
    return new MarkupPiece(
        ends ? Kind.END : Kind.BEGIN, name, attributes, markup.substring(start, end()));
  }

  /** Of two attributes of one name the first counts; a name may begin with {@code =}. */
  private void attribute() {
    int from = at++;
    until(sign -> endsName(sign) || sign == '=');
    String attribute = MarkupPiece.small(markup.substring(from, at));
    skip(MarkupTag::isSpace);
    String value = "";
    if (at < markup.length() && markup.charAt(at) == '=') {
      at++;
      skip(MarkupTag::isSpace);
      value = value();
    }
    attributes.putIfAbsent(attribute, value);
  }

  private String value() {
    char quote = at < markup.length() ? markup.charAt(at) : '>';
    if (quote != '"' && quote != '\'') {
      return until(sign -> isSpace(sign) || sign == '>');
    }
    at++;
    String value = until(sign -> sign == quote);
    at = Math.min(at + 1, markup.length());
    return value;
  }

  private String until(IntPredicate end) {
    int from = at;
    skip(sign -> !end.test(sign));
    return markup.substring(from, at);
  }

  private void skip(IntPredicate some) {
    while (at < markup.length() && some.test(markup.charAt(at))) {
      at++;
    }
  }

  static boolean isLetter(int sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  static boolean endsName(int sign) {
    return isSpace(sign) || sign == '/' || sign == '>';
  }

  private static boolean isBetween(int sign) {
    return isSpace(sign) || sign == '/';
  }

  private static boolean isSpace(int sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
  }
}
