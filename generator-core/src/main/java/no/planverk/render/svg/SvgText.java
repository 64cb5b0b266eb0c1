package no.planverk.render.svg;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Place;

/**
 * The characters of an SVG file.
 *
 * <p>They are decoded here and not by the JDK's parser, which tells of odd bytes on the console.
 */
record SvgText(String text) {
  private static final int LOOKED_AT = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

  /** A document type that says no more than that this is SVG, as drawing programs write it. */
  private static final Pattern PLAIN_TYPE =
      Pattern.compile(
          "<!DOCTYPE\\s+svg\\s+PUBLIC\\s+\"-//W3C//DTD SVG [^\"<>]*\"\\s+\"[^\"<>]*\"\\s*>");

  /**
   * The characters of a file.
   *
   * @throws SvgRefused at the first byte that is no character
   */
  static SvgText of(byte[] bytes) throws SvgRefused {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean whole =
        encoding(bytes)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, text, true)
            .isUnderflow();
    SvgText read = new SvgText(text.flip().toString());
    if (!whole) {
      Place place = read.place(read.text.length());
      throw new SvgRefused(Filtered.Reason.NOT_SVG, "").at(place.line(), place.column());
    }
    return read.text.startsWith("\uFEFF") ? new SvgText(read.text.substring(1)) : read;
  }

  private static Charset encoding(byte[] bytes) throws SvgRefused {
    String start =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Matcher named = ENCODING.matcher(start);
    String name = named.find() ? named.group(1).toUpperCase(Locale.ROOT) : "UTF-8";
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new SvgRefused(Filtered.Reason.NOT_SVG, name);
    }
  }

  /** Whether its document type, if any, names and changes nothing. */
  boolean hasPlainType() {
    return text.indexOf("<!DOCTYPE") == text.lastIndexOf("<!DOCTYPE")
        && PLAIN_TYPE.matcher(text).find();
  }

  /**
   * Where the piece of markup begins that a parser came to at a line and column.
   *
   * <p>The JDK's parser stands behind the {@code <} after some pieces, and before white space after
   * others.
   */
  Place markup(int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', at);
      at = next < 0 ? text.length() : next + 1;
    }
    at = Math.min(at + Math.max(column, 1) - 1, text.length());
    if (at > 0 && text.charAt(at - 1) == '<') {
      return place(at - 1);
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return place(at);
  }

  private Place place(int offset) {
    String before = text.substring(0, offset);
    int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
    return new Place("", line, offset - before.lastIndexOf('\n'));
  }
}
