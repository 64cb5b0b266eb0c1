package no.planverk.markdown.slip;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Nodes;
import no.planverk.markdown.tree.Positions;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Lines that begin as points of a list do in a document, but are one paragraph to Markdown. */
final class RunTogether {

  private static final Pattern POINT =
      Pattern.compile("([•·▪◦●‣–—]|(?:\\p{L}|[ivx]{2,4})[).])[\\s\\p{Zs}]");

  private RunTogether() {}

  static List<Diagnostic> of(Node root, Positions positions) {
    return Nodes.all(root, Paragraph.class).stream()
        .flatMap(paragraph -> of(paragraph, positions))
        .toList();
  }

  /** One such line can be anything; two of them are a list. */
  private static Stream<Diagnostic> of(Paragraph paragraph, Positions positions) {
    List<Text> points =
        Nodes.all(paragraph, Text.class).stream().filter(RunTogether::isPoint).limit(2).toList();
    return points.size() < 2
        ? Stream.empty()
        : Stream.of(
            Diagnostic.warning(
                positions.of(points.get(0)), "liste-tegn", "merke", mark(points.get(0))));
  }

  private static boolean isPoint(Text text) {
    boolean begins = text.getPrevious() == null || text.getPrevious() instanceof SoftLineBreak;
    return begins
        && text.getParent() instanceof Paragraph
        && POINT.matcher(text.getLiteral()).lookingAt();
  }

  private static String mark(Text point) {
    return point.getLiteral().split("[\\s\\p{Zs}]", 2)[0];
  }
}
