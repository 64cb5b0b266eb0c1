package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.DrawnFigures;
import no.planverk.diagram.graph.Graph;
import no.planverk.model.Model;
import no.planverk.render.draw.DrawingLimit;
import no.planverk.render.draw.GraphDrawer;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.text.Html;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/**
 * Every kind of figure over a grid of sizes: nothing lies on anything else or leaves its frame, and
 * no arrow crosses a text. {@code -Dfigures=all} tries a larger grid.
 */
class FigureGeometryTest {

  private static final boolean ALL = "all".equals(System.getProperty("figures"));
  private static final List<Integer> UNITS =
      ALL ? List.of(0, 1, 2, 3, 4, 5, 6, 8, 12) : List.of(0, 1, 2, 5);
  private static final List<Integer> SIZES =
      ALL ? List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20) : List.of(0, 1, 3, 5);
  private static final List<String> NAMES =
      List.of(
          "Navn #",
          "#",
          "Menneskerettighetsorganisasjonssammenslutningen#",
          "Plan for kultur, idrett, friluftsliv og folkehelse i hele kommunen og regionen #");

  @Test
  void unitsInThreeGroups() {
    Map<String, String> towns = new LinkedHashMap<>();
    for (int one : UNITS) {
      for (int two : UNITS) {
        for (int three : UNITS) {
          towns.put(one + "/" + two + "/" + three, ManyThings.units(one, two, three));
        }
      }
    }
    assertInOrder(towns, false);
  }

  @Test
  void everyKindOfFigure() {
    Map<String, String> towns = new LinkedHashMap<>();
    for (String name : NAMES) {
      SIZES.forEach(size -> towns.put(size + " " + name, ManyThings.of(size, name)));
    }
    assertInOrder(towns, true);
  }

  @Test
  void whatIsOutOfOrderIsFound() {
    String boxes = box("a", "", 0, 0, 80, 40) + box("b", "", 60, 0, 80, 40);
    assertThat(faults(boxes)).containsExactly("a on b");
    String frame = box("a", "", 0, 0, 80, 40) + box("b", "a", 10, 10, 80, 20);
    assertThat(faults(frame)).containsExactly("b leaves a");
    String lines = text(5, 20, "En lang tekst") + text(30, 22, "En til");
    assertThat(faults(box("a", "", 0, 0, 200, 40).replace("</g>", lines + "</g>")))
        .containsExactly("En lang tekst on En til");
    assertThat(
            faults(box("a", "", 0, 0, 50, 40).replace("</g>", text(5, 20, "Lang tekst") + "</g>")))
        .containsExactly("Lang tekst leaves a");
    String arrow = "<g data-pv-fra='a'><path d='M0,0 C0,10 0,10 0,15 C0,15 60,15 90,15'/></g>";
    assertThat(
            faults(
                box("a", "", 0, 0, 200, 40).replace("</g>", text(5, 20, "Tekst") + "</g>") + arrow))
        .containsExactly("an arrow crosses Tekst");
  }

  private static List<String> faults(String parts) {
    return FigureGeometry.faults("<svg viewBox='0 0 300 100'>" + parts + "</svg>");
  }

  private static String box(String id, String in, int x, int y, int width, int height) {
    String rect = "<rect x='%d' y='%d' width='%d' height='%d'/>".formatted(x, y, width, height);
    return "<g data-pv-id='" + id + "' data-pv-i='" + in + "'>" + rect + "</g>";
  }

  private static String text(int x, int y, String text) {
    return "<text x='" + x + "' y='" + y + "' font-size='14'>" + text + "</text>";
  }

  private static void assertInOrder(Map<String, String> towns, boolean everyKind) {
    Map<Graph, String> graphs = new LinkedHashMap<>();
    towns.forEach(
        (town, yaml) -> graphs(yaml, everyKind).forEach(graph -> graphs.putIfAbsent(graph, town)));
    Drawings drawings =
        new GraphDrawer(DrawnFigures.CACHE, 2, DrawingLimit.GENEROUS)
            .drawAll(List.copyOf(graphs.keySet()), (done, all) -> {});
    List<String> faults = new ArrayList<>();
    graphs.forEach(
        (graph, town) -> {
          Drawings.Outcome outcome = drawings.byGraph().get(graph);
          if (outcome instanceof Drawn drawn) {
            for (Html svg : drawn.svgs()) {
              FigureGeometry.faults(svg.markup()).stream()
                  .limit(3)
                  .forEach(fault -> faults.add(town + ", " + graph.id() + ": " + fault));
            }
          } else {
            assertThat(outcome)
                .as(town + " " + graph.id())
                .isEqualTo(new NotDrawn(Reason.TOO_LARGE, ""));
          }
        });
    assertThat(graphs).hasSizeGreaterThan(50);
    assertThat(faults).isEmpty();
  }

  private static List<Graph> graphs(String yaml, boolean everyKind) {
    Model model = Vesledal.read(yaml);
    Figures figures = Vesledal.figures(model, Language.NB);
    List<Graph> graphs = new ArrayList<>();
    graphs.add(figures.twoParts());
    if (everyKind) {
      graphs.addAll(Vesledal.all(figures).values());
      graphs.addAll(Storedal.all(figures).values());
    }
    return graphs;
  }
}
