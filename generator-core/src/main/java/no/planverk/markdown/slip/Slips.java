package no.planverk.markdown.slip;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.tree.Positions;
import org.commonmark.node.Node;

/** Everything in a text that will not be read as its author means it. */
public final class Slips {

  private Slips() {}

  /** What is told of a parsed text, comments and line breaks taken out. */
  public static List<Diagnostic> of(Node root, Positions positions) {
    List<Diagnostic> found = new ArrayList<>();
    found.addAll(SignsInText.of(root, positions));
    found.addAll(ListSlips.of(root, positions));
    found.addAll(RunTogether.of(root, positions));
    found.addAll(TableSlips.of(root, positions));
    found.addAll(TablesInText.of(root, positions));
    found.addAll(WrittenHtml.seen(root, positions));
    found.addAll(Definitions.of(root, positions));
    found.addAll(Entities.of(root, positions));
    return found;
  }
}
