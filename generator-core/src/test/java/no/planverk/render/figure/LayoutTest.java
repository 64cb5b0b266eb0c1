package no.planverk.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.diagram.plantuml.Aliases;
import no.planverk.render.svg.SvgReader;
import no.planverk.render.svg.SvgRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

class LayoutTest {

  private static final int WIDE = 1240;

  @Test
  void whatStandsBesideOneAnotherIsEquallyHighAndWide() throws SvgRefused {
    Map<String, Rectangle2D> places =
        places(Flow.GRID, List.of(group("g", 2, "a", "b", "c")), WIDE);

    assertThat(places.get("a").getWidth()).isEqualTo(places.get("b").getWidth());
    assertThat(places.get("a").getY()).isEqualTo(places.get("b").getY());
    assertThat(places.get("c").getY()).isGreaterThan(places.get("a").getMaxY());
    assertThat(places.get("c").getX()).isEqualTo(places.get("a").getX());
    assertThat(places.get("c").getWidth()).isEqualTo(places.get("a").getWidth());
  }

  @Test
  void inANarrowFigureAllStandsBelowOneAnother() throws SvgRefused {
    Map<String, Rectangle2D> places = places(Flow.GRID, List.of(group("g", 3, "a", "b", "c")), 100);

    assertThat(places.get("b").getY()).isGreaterThan(places.get("a").getMaxY());
    assertThat(places.get("c").getY()).isGreaterThan(places.get("b").getMaxY());
  }

  @Test
  void theLastStepsOfARingStandBelowTheFirstFromTheRight() throws SvgRefused {
    Map<String, Rectangle2D> places =
        places(Flow.ROUND, List.of(box("a"), box("b"), box("c"), box("d"), box("e")), WIDE);

    assertThat(places.get("a").getY()).isEqualTo(places.get("c").getY());
    assertThat(places.get("d").getY()).isGreaterThan(places.get("c").getMaxY());
    assertThat(places.get("d").getMaxX()).isEqualTo(places.get("c").getMaxX());
    assertThat(places.get("e").getMaxX()).isLessThan(places.get("d").getX());
  }

  @Test
  void boxesStandAtTheTopOfAGroupThatIsHigherThanTheyNeed() throws SvgRefused {
    List<Item> sides = List.of(group("g", 1, "a"), group("h", 1, "b", "c"));
    Group both = new Group("over", "over", null, Look.FRAME, null, sides, 2);
    Map<String, Rectangle2D> places = places(Flow.GRID, List.of(both), WIDE);

    assertThat(places.get("g").getMaxY()).isEqualTo(places.get("h").getMaxY());
    assertThat(places.get("a").getY()).isEqualTo(places.get("b").getY());
  }

  /** Each group would otherwise go through all that stands in it twice, and so would those. */
  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void aFigureOfManyGroupsInOneAnotherIsSetInNoTime() throws SvgRefused {
    Group all = group("g0", 1, "a");
    for (int deep = 1; deep < 60; deep++) {
      all = new Group("g" + deep, "g", null, Look.FRAME, null, List.of(all), 1);
    }

    assertThat(places(Flow.GRID, List.of(all), WIDE)).hasSize(61);
  }

  private static Map<String, Rectangle2D> places(Flow flow, List<Item> items, int room)
      throws SvgRefused {
    List<Edge> edges = List.of();
    Graph graph = new Graph("g", "T", "B", flow, items, edges);
    Map<String, Rectangle2D> boxes = new LinkedHashMap<>();
    Gaps gaps = new Gaps(graph, Map.of(), room);
    Layout.of(gaps, drawn(graph).places()).forEach((id, place) -> boxes.put(id, place.box()));
    return boxes;
  }

  /** As PlantUML might have drawn it: each box as wide as its place in the reading order. */
  private static DrawingReader drawn(Graph graph) throws SvgRefused {
    StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'>");
    int width = 60;
    for (String name : Aliases.of(graph).items().keySet()) {
      width += 10;
      svg.append("<g class='entity' id='ent" + width + "' data-qualified-name='" + name + "'>");
      svg.append("<rect x='0' y='0' width='" + width + "' height='40'/>");
      svg.append("<text x='5' y='20' font-size='16' textLength='20'>" + name + "</text></g>");
    }
    byte[] bytes = svg.append("</svg>").toString().getBytes(StandardCharsets.UTF_8);
    return new DrawingReader(graph, SvgReader.read(bytes));
  }

  private static Group group(String id, int columns, String... inner) {
    List<Item> items = new ArrayList<>();
    for (String one : inner) {
      items.add(box(one));
    }
    return new Group(id, id, null, Look.FRAME, null, items, columns);
  }

  private static Item box(String id) {
    return new Node(id, id, null, Look.THEME, null);
  }
}
