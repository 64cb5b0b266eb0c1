package no.planverk.render.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.render.figure.Box.Point;
import no.planverk.render.svg.SvgNode.Element;
import no.planverk.render.svg.SvgNumber;
import no.planverk.render.svg.SvgRefused;

/**
 * A drawing turned into a figure of a page: named, with the graph's own links, in its reading
 * order, and with the class names that {@code figur.css} gives colours to.
 */
final class Figure {
  private static final double MARGIN = 6;

  private static final double INDENT = 11;

  /** A page may show what we have placed so much larger, as large as its own text. */
  private static final double LARGER = 1.25;

  private final Graph graph;
  private final DrawingReader drawn;
  private final Map<String, Box> before;
  private final Map<String, Box> places;
  private final Arrows arrows;
  private final Map<String, String> parents = new HashMap<>();

  /**
   * A figure.
   *
   * @param most how many boxes may stand beside one another, in a figure that we place
   */
  Figure(Graph graph, Element drawing, int most) throws SvgRefused {
    this.graph = graph;
    this.drawn = new DrawingReader(graph, drawing);
    this.before = drawn.places();
    this.places =
        graph.isPlaced()
            ? Placement.of(graph, new Sizes(graph, drawn), most)
            : Columns.of(graph, before);
    this.arrows = new Arrows(graph, drawn, places);
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
    String id = item.id();
    return new ItemPart(
            item,
            parents.get(id),
            drawn.item(id),
            drawn.isFrame(id),
            shift(id),
            places.getOrDefault(id, Box.NONE))
        .element();
  }

  /**
   * How far what is written on an item moves: it keeps its place in the corner of a group and in
   * the middle of a box; where we have placed them it begins at their left edges.
   */
  private Point shift(String id) throws SvgRefused {
    Box from = before.getOrDefault(id, Box.NONE);
    Box to = places.getOrDefault(id, Box.NONE);
    boolean frame = drawn.isFrame(id);
    double down = frame ? to.top() - from.top() : to.middle().y() - from.middle().y();
    double left = Box.around(Lettering.rooms(drawn.item(id)).toList()).left();
    double right =
        graph.isPlaced()
            ? to.left() + INDENT - left
            : frame ? to.left() - from.left() : to.middle().x() - from.middle().x();
    return new Point(right, down);
  }

  /** The room of all that is seen; PlantUML's own has what we have left out as well. */
  private Box room() throws SvgRefused {
    List<Box> rooms = new ArrayList<>();
    rooms.add(graph.flow() == Flow.DOWN ? drawn.room() : around());
    rooms.addAll(arrows.rooms());
    return Box.around(rooms);
  }

  private Box around() {
    return Box.around(List.copyOf(places.values())).grown(MARGIN);
  }

  /** How wide it is drawn, in pixels. */
  int width() throws SvgRefused {
    return (int) Math.ceil(room().width());
  }
}
