package no.planverk.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Links and pictures that are none to Markdown, since their address has a space in it. */
final class BrokenLinks {

  private static final Pattern SPACED =
      Pattern.compile("!?\\[[^]\\n]*]\\(([^()\\n]*\\p{Zs}[^()\\n]*)\\)");

  private BrokenLinks() {}

  static List<Diagnostic> of(Node root, Positions positions) {
    return Stream.of(Paragraph.class, Heading.class, TableCell.class)
        .flatMap(type -> Nodes.all(root, type).stream())
        .flatMap(
            block ->
                SPACED
                    .matcher(letters(block))
                    .results()
                    .map(link -> fault(block, link.group(), link.group(1), positions)))
        .toList();
  }

  private static Diagnostic fault(Node block, String link, String address, Positions positions) {
    Place place = positions.holds(link) ? positions.of(link) : positions.of(block);
    return Diagnostic.error(place, "lenke-mellomrom", "lenke", Hidden.shown(address));
  }

  /** The plain letters of a block: what stands as code is not meant as a link. */
  private static String letters(Node block) {
    StringBuilder letters = new StringBuilder();
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      letters.append(node instanceof Text text ? text.getLiteral() : "\n");
    }
    return letters.toString();
  }
}
