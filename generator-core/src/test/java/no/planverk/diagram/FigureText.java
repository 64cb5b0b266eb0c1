package no.planverk.diagram;

import java.util.List;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Twin;
import no.planverk.diagram.graph.Twins;
import org.jspecify.annotations.Nullable;

/** A figure as plain text, for files a person can read and compare: items, then invisible ties. */
final class FigureText {

  private final StringBuilder text = new StringBuilder();

  private FigureText() {}

  static String of(Graph graph) {
    FigureText writer = new FigureText();
    writer.line(0, graph.title());
    writer.line(0, graph.description());
    writer.line(0, "flow " + graph.flow());
    writer.entries(0, Twins.of(graph).entries());
    return writer.text.toString();
  }

  private void entries(int depth, List<Twin.Entry> entries) {
    for (Twin.Entry entry : entries) {
      line(depth, "- " + entry.label() + tail(": ", entry.detail()) + tail(" -> ", entry.href()));
      for (Twin.Relation relation : entry.relations()) {
        line(depth + 1, relation.meaning() + " " + relation.label());
      }
      entries(depth + 1, entry.inner());
    }
  }

  private static String tail(String before, @Nullable String tail) {
    return tail == null ? "" : before + tail;
  }

  private void line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
  }
}
