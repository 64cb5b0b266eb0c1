package no.planverk.render.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.plantuml.Aliases;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.render.svg.Filtered;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgRefused;

/** What PlantUML drew of a graph, found again by the names the graph's items have in its source. */
final class DrawingReader {
  private final Aliases aliases;
  private final Map<String, Element> items = new HashMap<>();

  DrawingReader(Graph graph, Element drawing) {
    this.aliases = Aliases.of(graph);
    drawing.all().stream()
        .filter(element -> List.of("entity", "cluster").contains(element.get("class")))
        .forEach(group -> items.put(alias(group), group));
  }

  /** The group of shapes and texts that show an item. */
  Element item(String id) throws SvgRefused {
    Element found = items.get(aliases.name(id));
    if (found == null) {
      throw missing(id);
    }
    return found;
  }

  /** Whether an item is drawn around others. */
  boolean isFrame(String id) throws SvgRefused {
    return item(id).get("class").equals("cluster");
  }

  /** What is written on arrows: once, where several from one item say the same. */
  Map<Edge, Lines> words(Graph graph) throws SvgRefused {
    List<Edge> labelled = graph.edges().stream().filter(Edge::labelled).toList();
    Map<Edge, Lines> words = new HashMap<>();
    Set<List<String>> said = new HashSet<>();
    for (Edge edge : labelled) {
      Element found = items.get(PlantUmlText.wordsName(labelled.indexOf(edge)));
      if (found == null) {
        throw missing("words of " + edge.from());
      }
      if (said.add(List.of(edge.from(), edge.meaning()))) {
        words.put(edge, new Lines(Lettering.texts(found)));
      }
    }
    return words;
  }

  /** Where PlantUML has put every item, and what it has written there. */
  Map<String, Place> places() throws SvgRefused {
    Map<String, Place> places = new HashMap<>();
    for (Item item : aliases.items().values()) {
      Lines lines = new Lines(Lettering.texts(item(item.id())));
      places.put(item.id(), new Place(Box.of(shape(item.id())), lines));
    }
    return places;
  }

  private Element shape(String id) throws SvgRefused {
    return item(id)
        .elements()
        .filter(element -> element.name().equals("rect"))
        .findFirst()
        .orElseThrow(() -> missing(id));
  }

  static SvgRefused missing(String what) {
    return new SvgRefused(Filtered.Reason.NOT_SVG, what);
  }

  private static String alias(Element group) {
    String path = group.get("data-qualified-name");
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
