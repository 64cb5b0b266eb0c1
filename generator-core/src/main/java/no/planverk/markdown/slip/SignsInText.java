package no.planverk.markdown.slip;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.markdown.tree.Hidden;
import no.planverk.markdown.tree.Positions;
import org.commonmark.node.Node;

/** Links, pictures, footnotes and comments that are none to Markdown, so that readers see signs. */
final class SignsInText {

  private static final Pattern SPACED =
      Pattern.compile("!?\\[[^]\\n]*]\\(([^()\\n]*\\p{Zs}[^()\\n]*)\\)");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^([^]\\s]+)]");
  private static final Pattern OPEN_COMMENT = Pattern.compile("(?<!\\\\)<!--");

  private SignsInText() {}

  static List<Diagnostic> of(Node root, Positions positions) {
    return Letters.blocks(root).flatMap(block -> inBlock(block, positions)).toList();
  }

  private static Stream<Diagnostic> inBlock(Node block, Positions positions) {
    String letters = Letters.of(block);
    if (!letters.contains("[") && !letters.contains("<!--")) {
      return Stream.empty(); // most blocks, and patterns are slow to say so
    }
    Stream<Diagnostic> links =
        found(SPACED, letters)
            .map(
                link ->
                    Diagnostic.error(
                        place(link, block, positions),
                        "lenke-mellomrom",
                        "lenke",
                        Hidden.shown(link.group(1))));
    Stream<Diagnostic> notes =
        found(FOOTNOTE, letters)
            .map(
                note ->
                    Diagnostic.warning(
                        place(note, block, positions), "fotnote", "merke", note.group()));
    Stream<Diagnostic> comments =
        found(OPEN_COMMENT, letters)
            .filter(comment -> !positions.holds("\\" + comment.group()))
            .map(
                comment ->
                    Diagnostic.error(place(comment, block, positions), "merknad-uten-slutt"));
    return Stream.of(links, notes, comments).flatMap(each -> each);
  }

  private static Stream<MatchResult> found(Pattern signs, String letters) {
    return signs.matcher(letters).results();
  }

  private static Place place(MatchResult signs, Node block, Positions positions) {
    return positions.holds(signs.group()) ? positions.of(signs.group()) : positions.of(block);
  }
}
