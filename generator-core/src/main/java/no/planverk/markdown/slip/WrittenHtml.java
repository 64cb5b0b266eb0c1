package no.planverk.markdown.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.Positions;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * The little HTML that means what it means elsewhere: a comment is not published, and {@code <br>}
 * breaks the line. All other HTML stays, and is shown as text.
 */
public final class WrittenHtml {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private WrittenHtml() {}

  /** Takes it out of a text that was just parsed; a comment without an end is a fault. */
  public static List<Diagnostic> taken(Node root, Positions positions) {
    List<Diagnostic> found = new ArrayList<>();
    for (HtmlInline html : Nodes.all(root, HtmlInline.class)) {
      if (COMMENT.matcher(html.getLiteral()).matches()) {
        html.unlink();
      } else if (BREAK.matcher(html.getLiteral()).matches()) {
        html.insertBefore(new HardLineBreak());
        html.unlink();
      }
    }
    for (HtmlBlock html : Nodes.all(root, HtmlBlock.class)) {
      Matcher comments = COMMENT.matcher(html.getLiteral());
      String rest = comments.replaceAll("");
      html.setLiteral(rest);
      if (rest.isBlank()) {
        html.unlink();
      } else if (rest.stripLeading().startsWith("<!--")) {
        found.add(Diagnostic.error(positions.of(html), "merknad-uten-slutt"));
      }
    }
    return found;
  }
}
