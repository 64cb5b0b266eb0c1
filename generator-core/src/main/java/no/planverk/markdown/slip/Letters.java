package no.planverk.markdown.slip;

import java.util.stream.Stream;
import no.planverk.markdown.tree.Nodes;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The plain letters of a text, block by block. */
final class Letters {

  private Letters() {}

  static Stream<Node> blocks(Node root) {
    return Stream.of(Paragraph.class, Heading.class, TableCell.class)
        .flatMap(type -> Nodes.all(root, type).stream());
  }

  /** The letters of one block: what stands as code is a line end here, for it means itself. */
  static String of(Node block) {
    StringBuilder letters = new StringBuilder();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      letters.append(node instanceof Text text ? text.getLiteral() : "\n");
    }
    return letters.toString();
  }
}
