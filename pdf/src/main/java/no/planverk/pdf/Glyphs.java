package no.planverk.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** The characters a font can show; it remembers the words it could not show whole. */
final class Glyphs {

  /** Stands where the font has no glyph: an archive takes no document that asks for one. */
  private static final int MISSING = 0x25A1;

  private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}\"«»;]+");

  private final CmapLookup glyphs;
  private final Set<String> lost = new LinkedHashSet<>();

  Glyphs(byte[] font) {
    try {
      this.glyphs = OneFont.read(font).getUnicodeCmapLookup();
    } catch (IOException noFont) {
      throw new UncheckedIOException(noFont);
    }
  }

  /** The words in which something is missing, as they are written, each once. */
  List<String> lost() {
    return List.copyOf(lost);
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

  /** The same for what a style sheet puts on each sheet. */
  void replaceMissingInStyles(Document html) {
    for (DataNode data : html.nodeStream(DataNode.class).toList()) {
      data.setWholeData(shown(data.getWholeData()));
    }
  }

  /**
   * The text with a sign in place of each character the font does not have; a letter and its mark
   * become one where there is such a letter, as it has a glyph of its own.
   */
  String shown(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFC);
    if (text.codePoints().allMatch(character -> isPlain(character))) {
      return text;
    }
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> !word.codePoints().allMatch(each -> isInvisible(each) || has(each)))
        .forEach(lost::add);
    return text.codePoints()
        .filter(character -> !isInvisible(character))
        .map(character -> has(character) ? character : MISSING)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private boolean isPlain(int character) {
    return (character >= ' ' && character < 0x7F) || (!isInvisible(character) && has(character));
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
