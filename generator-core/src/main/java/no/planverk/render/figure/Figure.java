package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;
import no.planverk.render.svg.SvgRefused;
import org.jspecify.annotations.Nullable;

/**
 * A drawing turned into a figure of a page: named, with the graph's own links, in its reading
 * order, and with the class names that {@code figur.css} gives colours to.
 */
final class Figure {
  private static final double MARGIN = 6;

  /** A page may show what we have placed so much larger, as large as its own text. */
  private static final double LARGER = 1.25;

  private final Graph graph;
  private final DrawingReader drawn;
  private final Map<String, Place> places;
  private final Arrows arrows;
  private final Map<String, String> parents = new HashMap<>();

  /**
   * A figure.
   *
   * @param room how wide it may be, in a figure that we place
   */
  Figure(Graph graph, Element drawing, double room) throws SvgRefused {
    this.graph = graph;
    this.drawn = new DrawingReader(graph, drawing);
    this.places = graph.isPlaced() ? Layout.of(graph, drawn, room) : drawn.places();
    this.arrows = new Arrows(graph, drawn, boxes(), room);
    graph.all().filter(Group.class::isInstance).forEach(group -> adopt((Group) group));
  }

  private void adopt(Group group) {
    group.items().forEach(inner -> parents.put(inner.id(), group.id()));
  }

  /** The figure as one {@code svg} element. */
  Element element() throws SvgRefused {
    List<Element> parts = new ArrayList<>();
    for (Item item : graph.all().toList()) {
      parts.add(item(item));
    }
    parts.addAll(arrows.elements());
    Box room = room();
    double larger = graph.isPlaced() ? LARGER : 1;
    return Element.of(
            "svg",
            Map.of(
                "class",
                "pv-tegning",
                "height",
                SvgNumber.text(room.height() * larger),
                "role",
                "group",
                "viewBox",
                room.viewBox(),
                "width",
                SvgNumber.text(room.width() * larger)))
        .holding(parts);
  }

  private Element item(Item item) throws SvgRefused {
    Element group = drawn.item(item.id());
    Place place = places.getOrDefault(item.id(), Place.NONE);
    @Nullable String parent = parents.get(item.id());
    return new ItemPart(item, parent, Lettering.shapes(group), drawn.isFrame(item.id()), place)
        .element();
  }

  /** The room of all that is seen; PlantUML's own has what we have left out as well. */
  private Box room() throws SvgRefused {
    List<Box> rooms = new ArrayList<>();
    rooms.add(
        graph.isPlaced() ? Box.around(List.copyOf(boxes().values())).grown(MARGIN) : drawn.room());
    rooms.addAll(arrows.rooms());
    return Box.around(rooms);
  }

  private Map<String, Box> boxes() {
    Map<String, Box> boxes = new HashMap<>();
    places.forEach((id, place) -> boxes.put(id, place.box()));
    return boxes;
  }

  /** How wide it is drawn, in pixels. */
  int width() throws SvgRefused {
    return (int) Math.ceil(room().width());
  }
}
