package no.planverk.render.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final Element drawing;
  private final Aliases aliases;
  private final Map<String, Element> items = new HashMap<>();

  DrawingReader(Graph graph, Element drawing) {
    this.drawing = drawing;
    this.aliases = Aliases.of(graph);
    groups("entity", "cluster").forEach(group -> items.put(alias(group), group));
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

  /** An arrow, by its number in the source. */
  Element arrow(int number) throws SvgRefused {
    List<Element> arrows = groups("link").toList();
    if (number >= arrows.size()) {
      throw missing("arrow " + number);
    }
    return arrows.get(number);
  }

  /** What is written on an arrow: once, where several from one item say the same. */
  Lines words(Graph graph, Edge edge) throws SvgRefused {
    List<Edge> labelled = graph.edges().stream().filter(Edge::labelled).toList();
    Optional<Edge> first =
        labelled.stream()
            .filter(other -> other.from().equals(edge.from()))
            .filter(other -> other.meaning().equals(edge.meaning()))
            .findFirst();
    if (!graph.isPlaced() || !first.equals(Optional.of(edge))) {
      return Lines.NONE;
    }
    Element found = items.get(PlantUmlText.wordsName(labelled.indexOf(edge)));
    if (found == null) {
      throw missing("words of " + edge.from());
    }
    return Lines.of(found);
  }

  /** Where PlantUML has put an item. */
  Box place(String id) throws SvgRefused {
    return Box.of(shape(id));
  }

  /** Where every item stands, by its id, in reading order. */
  Map<String, Place> places() throws SvgRefused {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Item item : aliases.items().values()) {
      Lines lines = Lines.of(item(item.id())).within(0);
      places.put(item.id(), new Place(place(item.id()), lines));
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

  /** The room the drawing takes. */
  Box room() throws SvgRefused {
    String[] size = drawing.get("viewBox").split(" ", -1);
    if (size.length != 4) {
      throw missing("viewBox");
    }
    return new Box(
        Double.parseDouble(size[0]),
        Double.parseDouble(size[1]),
        Double.parseDouble(size[2]),
        Double.parseDouble(size[3]));
  }

  static SvgRefused missing(String what) {
    return new SvgRefused(Filtered.Reason.NOT_SVG, what);
  }

  /** PlantUML's groups of some kinds, in the order of their numbers: that of the source. */
  private Stream<Element> groups(String... kinds) {
    return drawing.all().stream()
        .filter(element -> List.of(kinds).contains(element.get("class")))
        .sorted(Comparator.comparingInt(DrawingReader::number));
  }

  private static int number(Element group) {
    String digits = group.get("id").replaceAll("[^0-9]", "");
    return digits.isEmpty() || digits.length() > 8 ? 0 : Integer.parseInt(digits);
  }

  private static String alias(Element group) {
    String path = group.get("data-qualified-name");
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
