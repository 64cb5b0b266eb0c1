package no.planverk.markdown.slip;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.PlainText;
import no.planverk.markdown.tree.Positions;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Headings without words: they would lead readers who go by headings to nothing. */
public final class EmptyHeadings {

  private EmptyHeadings() {}

  /** Takes them out of a text, comments taken out before, and tells of each. */
  public static List<Diagnostic> taken(Node root, Positions positions) {
    List<Diagnostic> found = new ArrayList<>();
    for (Heading heading : Nodes.all(root, Heading.class)) {
      if (PlainText.of(heading).isBlank() && Nodes.all(heading, Image.class).isEmpty()) {
        heading.unlink();
        found.add(Diagnostic.warning(positions.of(heading), "overskrift-tom"));
      }
    }
    return found;
  }
}
