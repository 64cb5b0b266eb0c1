package no.planverk.render.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.render.svg.SvgRefused;

/** How large PlantUML has drawn the parts of a figure. */
final class Sizes {

  /** A column of a phone: a narrow figure is as wide, so that its boxes are not thinner than it. */
  private static final double COLUMN = 270;

  private static final double MARGIN = 12;

  /** Bold letters are wider than PlantUML takes them for. */
  private static final double BOLD = 1.08;

  private final Map<String, Box> least = new HashMap<>();
  private final Map<String, Box> heads = new HashMap<>();
  private final Map<Edge, Box> words = new HashMap<>();

  Sizes(Graph graph, DrawingReader drawn) throws SvgRefused {
    for (Item item : graph.all().toList()) {
      Box box = drawn.place(item.id());
      Box texts = Box.around(Lettering.rooms(drawn.item(item.id())).toList());
      double right = texts.width() * BOLD + 2 * MARGIN;
      least.put(item.id(), box);
      heads.put(item.id(), new Box(0, 0, right, texts.bottom() + MARGIN - box.top()));
    }
    List<Edge> labelled = graph.edges().stream().filter(Edge::labelled).toList();
    for (Edge edge : labelled) {
      words.put(edge, Box.around(Lettering.rooms(drawn.words(labelled.indexOf(edge))).toList()));
    }
  }

  /** The least room of an item without others inside. */
  Box least(String id) {
    return least.getOrDefault(id, Box.NONE);
  }

  /** The room at the top of a group that what is written on it takes. */
  Box head(String id) {
    return heads.getOrDefault(id, Box.NONE);
  }

  /** The room of what is written on an arrow; none where nothing is. */
  Box words(Edge edge) {
    return words.getOrDefault(edge, Box.NONE);
  }

  double column() {
    return COLUMN;
  }
}
