package no.planverk.markdown.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Hidden;
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

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");

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

  /** What is left in a text after {@link #taken} and will be seen as signs, told once. */
  static List<Diagnostic> seen(Node root, Positions positions) {
    Stream<Seen> inline =
        Nodes.all(root, HtmlInline.class).stream().map(html -> new Seen(html, html.getLiteral()));
    Stream<Seen> blocks =
        Nodes.all(root, HtmlBlock.class).stream().map(html -> new Seen(html, html.getLiteral()));
    return Stream.concat(inline, blocks)
        .flatMap(seen -> seen.told(positions).stream())
        .limit(1)
        .toList();
  }

  private record Seen(Node node, String written) {

    Optional<Diagnostic> told(Positions positions) {
      Matcher tag = TAG.matcher(written);
      return tag.find()
          ? Optional.of(
              Diagnostic.warning(
                  positions.of(node), "html-vises", "merke", Hidden.shown(tag.group())))
          : Optional.empty();
    }
  }
}
