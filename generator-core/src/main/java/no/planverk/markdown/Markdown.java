package no.planverk.markdown;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.markdown.slip.EmptyHeadings;
import no.planverk.markdown.slip.Slips;
import no.planverk.markdown.slip.WrittenHtml;
import no.planverk.markdown.tree.Dialect;
import no.planverk.markdown.tree.Positions;
import no.planverk.text.Prose;
import org.commonmark.node.Node;

/** Understands running text in Markdown: CommonMark with tables. */
public final class Markdown {

  private Markdown() {}

  /**
   * Parses a text, once however often it is asked for. It never fails: what is wrong with the text
   * is told by {@link Document#check(java.util.Set)}, and a text that cannot be parsed is an empty
   * document with that finding.
   */
  public static Document parse(Prose prose) {
    return prose.readAs(Document.class, Markdown::parsed);
  }

  private static Document parsed(Prose prose) {
    try {
      List<Diagnostic> tooLong = ParagraphLimit.check(prose);
      if (!tooLong.isEmpty()) {
        return nothing(prose, tooLong);
      }
      Node root = Dialect.parse(prose.markdown());
      Positions positions = new Positions(prose);
      List<Diagnostic> found = new ArrayList<>(WrittenHtml.taken(root, positions));
      found.addAll(EmptyHeadings.taken(root, positions));
      found.addAll(Slips.of(root, positions));
      return new Document(prose, root, positions, found);
    } catch (IllegalArgumentException tooManyTableCells) {
      return nothing(prose, List.of(Diagnostic.error(prose.place(), "tabell-for-stor")));
    }
  }

  private static Document nothing(Prose prose, List<Diagnostic> why) {
    Node empty = new org.commonmark.node.Document();
    return new Document(prose, empty, new Positions(prose), why);
  }
}
