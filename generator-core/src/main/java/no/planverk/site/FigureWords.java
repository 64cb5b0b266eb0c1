package no.planverk.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.text.Sentences;

/** What figures say, so that it can be searched for. */
final class FigureWords {

  private FigureWords() {}

  /**
   * The words of the figures by the path of their page; a plan's figure says only names of plans.
   */
  static Map<String, String> of(List<Page> pages) {
    Map<String, String> words = new TreeMap<>();
    for (Page page : pages) {
      if (!page.figures().isEmpty() && !page.path().contains("/")) {
        words.put(
            page.path(), Sentences.joined(page.figures().stream().map(FigureWords::of).toList()));
      }
    }
    return words;
  }

  private static String of(Graph graph) {
    List<String> said = new ArrayList<>(List.of(graph.title(), graph.description()));
    graph
        .all()
        .flatMap(item -> Stream.concat(Stream.of(item.label()), Stream.ofNullable(item.detail())))
        .forEach(said::add);
    graph.edges().stream().map(Edge::meaning).forEach(said::add);
    return Sentences.joined(said.stream().distinct().toList());
  }
}
