package no.planverk.markdown;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Dialect;
import no.planverk.markdown.tree.Positions;
import no.planverk.text.Prose;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLines;

/**
 * Finds paragraphs too long to parse: some patterns of emphasis cost commonmark the square of the
 * paragraph's length, so the text is first cut into blocks alone.
 */
final class ParagraphLimit {

  /** In characters: the worst pattern known takes a fifth of a second at this length. */
  static final int LONGEST = 20_000;

  private ParagraphLimit() {}

  static List<Diagnostic> check(Prose prose) {
    if (prose.markdown().length() <= LONGEST) {
      return List.of();
    }
    Positions positions = new Positions(prose);
    List<Diagnostic> found = new ArrayList<>();
    Dialect.builder()
        .inlineParserFactory(context -> (lines, block) -> measure(lines, positions, found))
        .build()
        .parse(prose.markdown());
    return found;
  }

  private static void measure(SourceLines lines, Positions positions, List<Diagnostic> found) {
    int length = lines.getContent().length();
    if (length > LONGEST) {
      SourceSpan start = lines.getSourceSpans().get(0);
      found.add(
          Diagnostic.error(
              positions.at(start.getLineIndex(), start.getColumnIndex()),
              "avsnitt-for-langt",
              "tegn",
              Integer.toString(length),
              "grense",
              Integer.toString(LONGEST)));
    }
  }
}
