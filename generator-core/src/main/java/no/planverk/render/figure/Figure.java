package no.planverk.render.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** A page may show it so much larger, as large as its own text. */
  private static final double LARGER = 1.25;

  private final Graph graph;
  private final DrawingReader drawn;
  private final Map<String, Place> places;
  private final Arrows arrows;
  private final Map<String, String> parents = new HashMap<>();

  /**
   * A figure of a width.
   *
   * @param drawn what it is made of
   * @param places where its items stand, by their id
   */
  Figure(DrawingReader drawn, Gaps gaps, Map<String, Place> places) {
    this.graph = gaps.graph();
    this.drawn = drawn;
    this.places = places;
    this.arrows = new Arrows(gaps, places);
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
    Rectangle2D room = room();
    String viewBox =
        Stream.of(room.getX(), room.getY(), room.getWidth(), room.getHeight())
            .map(SvgNumber::text)
            .collect(Collectors.joining(" "));
    return Element.of(
            "svg",
            Map.of(
                "class",
                "pv-tegning",
                "height",
                SvgNumber.text(room.getHeight() * LARGER),
                "role",
                "group",
                "viewBox",
                viewBox,
                "width",
                SvgNumber.text(room.getWidth() * LARGER)))
        .holding(parts);
  }

  private Rectangle2D room() {
    Rectangle2D room = arrows.room();
    double both = 2 * MARGIN;
    return Box.at(
        room.getX() - MARGIN,
        room.getY() - MARGIN,
        room.getWidth() + both,
        room.getHeight() + both);
  }

  private Element item(Item item) throws SvgRefused {
    Element group = drawn.item(item.id());
    Place place = places.getOrDefault(item.id(), Place.NONE);
    @Nullable String parent = parents.get(item.id());
    return new ItemPart(item, parent, Lettering.shapes(group), drawn.isFrame(item.id()), place)
        .element();
  }

  /** How wide it is drawn, in pixels. */
  int width() {
    return (int) Math.ceil(room().getWidth());
  }
}
