package no.planverk.markdown;

import java.util.List;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.PlainText;
import no.planverk.markdown.tree.Positions;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** Picks links, pictures, paragraphs and tables out of a parsed text. */
final class Passages {

  private Passages() {}

  static List<Link> links(Node root, Positions positions) {
    return Nodes.all(root, org.commonmark.node.Link.class).stream()
        .map(
            link ->
                new Link(link.getDestination(), PlainText.of(link), positions.ofDestination(link)))
        .toList();
  }

  static List<Picture> pictures(Node root, Positions positions, String file) {
    return Nodes.all(root, Image.class).stream()
        .map(
            image ->
                new Picture(
                    image.getDestination(),
                    PicturePaths.resolve(file, image.getDestination()),
                    PlainText.of(image),
                    positions.ofDestination(image)))
        .toList();
  }

  static List<Passage> of(Node root, Positions positions) {
    return Nodes.all(root, Paragraph.class).stream()
        .map(node -> new Passage(PlainText.of(node), isStrong(node), positions.of(node)))
        .toList();
  }

  private static boolean isStrong(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof StrongEmphasis
        && paragraph.getFirstChild() == paragraph.getLastChild();
  }

  static List<Table> tables(Node root, Positions positions) {
    return Nodes.all(root, TableBlock.class).stream()
        .map(table -> new Table(heads(table), firsts(table), positions.of(table)))
        .toList();
  }

  private static List<String> heads(TableBlock table) {
    return Nodes.all(table, TableCell.class).stream()
        .filter(TableCell::isHeader)
        .map(PlainText::of)
        .toList();
  }

  private static List<String> firsts(TableBlock table) {
    return Nodes.all(table, TableRow.class).stream()
        .filter(row -> !(row.getParent() instanceof TableHead))
        .map(row -> row.getFirstChild() == null ? "" : PlainText.of(row.getFirstChild()))
        .toList();
  }
}
