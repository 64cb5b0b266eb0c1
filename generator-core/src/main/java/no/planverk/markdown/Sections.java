package no.planverk.markdown;

import java.util.List;
import no.planverk.markdown.slip.EmptyHeadings;
import no.planverk.markdown.slip.WrittenHtml;
import no.planverk.markdown.tree.Dialect;
import no.planverk.markdown.tree.Positions;
import no.planverk.text.Prose;
import org.commonmark.node.Node;

/** Cuts a text at its headings; few ask for it, so it is not kept with what the text says. */
final class Sections {

  private Sections() {}

  static List<Section> of(Prose prose) {
    Node root = Dialect.parse(prose.markdown());
    Positions positions = new Positions(prose);
    WrittenHtml.taken(root, positions);
    EmptyHeadings.taken(root, positions);
    return new Outline(root).sections(positions);
  }
}
