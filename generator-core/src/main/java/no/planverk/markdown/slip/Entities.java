package no.planverk.markdown.slip;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.Positions;
import no.planverk.text.ForbiddenCharacters;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Characters no text may hold, written by their number so that the file itself has none. */
final class Entities {

  private Entities() {}

  static List<Diagnostic> of(Node root, Positions positions) {
    return Nodes.all(root, Text.class).stream().flatMap(text -> of(text, positions)).toList();
  }

  private static Stream<Diagnostic> of(Text text, Positions positions) {
    if (!ForbiddenCharacters.in(text.getLiteral())) {
      return Stream.empty();
    }
    return text.getLiteral()
        .codePoints()
        .filter(ForbiddenCharacters::inText)
        .mapToObj(ForbiddenCharacters::code)
        .distinct()
        .map(code -> Diagnostic.error(positions.of(text), "tekst-tegn", "tegn", code));
  }
}
