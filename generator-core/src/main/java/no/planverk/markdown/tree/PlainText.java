package no.planverk.markdown.tree;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a text without any markup; blocks stand on lines of their own. */
public final class PlainText {

  private PlainText() {}

  public static String of(Node node) {
    StringBuilder words = new StringBuilder();
    append(node, words);
    return words.toString().strip();
  }

  private static void append(Node node, StringBuilder words) {
    words.append(literal(node));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, words);
    }
    if (node instanceof TableCell) {
      words.append(' ');
    } else if ((node instanceof Block || node instanceof TableRow) && !endsWithLineBreak(words)) {
      words.append('\n');
    }
  }

  private static boolean endsWithLineBreak(StringBuilder words) {
    return words.isEmpty() || words.charAt(words.length() - 1) == '\n';
  }

  private static String literal(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return " ";
    }
    if (node instanceof FencedCodeBlock code) {
      return code.getLiteral();
    }
    if (node instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    }
    if (node instanceof HtmlInline html) {
      return html.getLiteral();
    }
    return node instanceof HtmlBlock html ? html.getLiteral() : "";
  }
}
