package no.planverk.markdown.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.Positions;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Points of lists that do not become what they look like in the file. */
final class ListSlips {

  private static final Pattern BOX = Pattern.compile("\\[[ xX]]\\s.*", Pattern.DOTALL);
  private static final int LENGTH_OF_BOX = 3;

  private ListSlips() {}

  static List<Diagnostic> of(Node root, Positions positions) {
    List<Diagnostic> found = new ArrayList<>();
    for (ListItem item : Nodes.all(root, ListItem.class)) {
      ListItem above = above(item);
      if (above != null && indent(item) > indent(above)) {
        String needed = Integer.toString(indent(above) + width(above));
        found.add(Diagnostic.warning(positions.of(item), "liste-innrykk", "mellomrom", needed));
      }
      if (item.getFirstChild() instanceof Paragraph first) {
        String letters = Letters.of(first);
        if (BOX.matcher(letters).matches()) {
          String box = letters.substring(0, LENGTH_OF_BOX);
          found.add(Diagnostic.warning(positions.of(first), "avkryssing", "merke", box));
        }
      }
    }
    return found;
  }

  /** The point before, in the same list or in the one it would have been under. */
  private static @Nullable ListItem above(ListItem item) {
    if (item.getPrevious() instanceof ListItem before) {
      return before;
    }
    return item.getParent() != null
            && item.getParent().getPrevious() instanceof ListBlock list
            && list.getLastChild() instanceof ListItem last
        ? last
        : null;
  }

  private static int indent(ListItem item) {
    Integer indent = item.getMarkerIndent();
    return indent == null ? 0 : indent;
  }

  /** How far in the text of a point begins. */
  private static int width(ListItem item) {
    Integer content = item.getContentIndent();
    return content == null ? 2 : content - indent(item);
  }
}
