package no.planverk.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** The characters a font can show. */
final class Glyphs {

  /** Stands where the font has no glyph: an archive takes no document that asks for one. */
  private static final int MISSING = 0x25A1;

  private final CmapLookup glyphs;

  Glyphs(byte[] font) {
    try {
      this.glyphs = OneFont.read(font).getUnicodeCmapLookup();
    } catch (IOException noFont) {
      throw new UncheckedIOException(noFont);
    }
  }

  /** Shows that something stands where the font cannot show what. */
  void replaceMissing(Document html) {
    for (TextNode text : html.nodeStream(TextNode.class).toList()) {
      String shown = shown(text.getWholeText());
      if (!shown.equals(text.getWholeText())) {
        text.text(shown);
      }
    }
  }

  /** The text with a sign in place of each character the font does not have. */
  String shown(String text) {
    return text.codePoints()
        .filter(character -> !isInvisible(character))
        .map(character -> has(character) ? character : MISSING)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private boolean has(int character) {
    return Character.isWhitespace(character) || glyphs.getGlyphId(character) != 0;
  }

  /** Joiners, marks of direction and the like, which only tell how their neighbours look. */
  private static boolean isInvisible(int character) {
    return Character.getType(character) == Character.FORMAT
        || (character >= 0xFE00 && character <= 0xFE0F);
  }
}
