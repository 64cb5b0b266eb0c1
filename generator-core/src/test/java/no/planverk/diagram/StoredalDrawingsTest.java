package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.nio.file.Path;
import java.util.List;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.render.draw.DrawingLimit;
import no.planverk.render.draw.GraphDrawer;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The new figures drawn for real: what the graph promises can also be seen. */
class StoredalDrawingsTest {

  /** The widest figure that needs no scrolling on a page of 1280. */
  private static final double PAGE = 1176;

  /** What a phone of 360 has room for. */
  private static final double PHONE = 310;

  /** The cache of all drawings here, which begin with none. */
  @TempDir static Path folder;

  @Test
  void everyFigureIsDrawnWithNoArrowThroughABoxAndFitsThePage() {
    List<Graph> graphs = graphs(Vesledal.text("storedal.yaml"));
    List<Document> drawn = drawn(graphs);
    for (int i = 0; i < graphs.size(); i++) {
      String id = graphs.get(i).id();
      Document page = drawn.get(i);
      assertThat(room(page)).as(id).isLessThanOrEqualTo(PAGE);
      assertThat(page.select("a").eachAttr("href"))
          .as(id)
          .isEqualTo(graphs.get(i).all().map(Item::href).filter(href -> href != null).toList());
      assertThat(page.select(".pv-tegning__pil")).as(id).hasSize(visible(graphs.get(i)));
      for (Element box : page.select(".pv-tegning__boks")) {
        Box room = Box.of(box.expectFirst("rect"));
        assertThat(box.select("text"))
            .as(id)
            .allMatch(text -> room.holds(number(text, "x"), number(text, "y")));
        for (Element arrow : page.select(".pv-tegning__pil path")) {
          assertThat(FigureGeometry.lines(arrow.attr("d")))
              .as(id + ": " + box.text())
              .noneMatch(line -> room.crossedBy(line));
        }
      }
    }
  }

  @Test
  void whatStandsInRowsFitsAPhone() {
    List<Graph> graphs = graphs(Vesledal.text("storedal.yaml"));

    assertThat(graphs).hasSize(9);
    assertThat(narrow(graphs)).allMatch(page -> room(page) <= PHONE);
  }

  @Test
  void hostileNamesAreDrawnAsTheyWereTyped() {
    String name = "%date() **x** [[javascript:alert(1) y]] <b>z</b> & $v ~~";
    String yaml =
        Vesledal.text("storedal.yaml")
            .replace("Grønn omstilling", "'" + name + "'")
            .replace("navn: Ungdomsrådet", "navn: '" + name + "'")
            .replace("rolle: Styringsgruppe", "rolle: '" + name + "'")
            .replace("{navn: Folkemøte}", "{navn: '" + name + "'}");
    List<Document> drawn =
        drawn(graphs(yaml)).stream().filter(page -> words(page).contains(name)).toList();

    assertThat(drawn).as("overview, tree, chart, roles, process").hasSize(5);
    assertThat(drawn).allMatch(page -> page.select("script, foreignObject, b").isEmpty());
  }

  private static List<Graph> graphs(String yaml) {
    Figures figures = Vesledal.figures(Vesledal.read(yaml), Language.NB);
    return List.copyOf(Storedal.all(figures).values());
  }

  private List<Document> drawn(List<Graph> graphs) {
    return new GraphDrawer(folder, 2, DrawingLimit.GENEROUS)
        .drawAll(graphs, (done, all) -> {}).byGraph().values().stream()
            .map(drawing -> Jsoup.parse(((Drawn) drawing).svg().markup()))
            .toList();
  }

  private List<Document> narrow(List<Graph> graphs) {
    return new GraphDrawer(folder, 2, DrawingLimit.GENEROUS)
        .drawAll(graphs, (done, all) -> {}).byGraph().values().stream()
            .map(drawing -> ((Drawn) drawing).svgs())
            .map(svgs -> Jsoup.parse(svgs.get(svgs.size() - 1).markup()))
            .toList();
  }

  private static String words(Document page) {
    return String.join(" ", page.select("text").eachText());
  }

  private static int visible(Graph graph) {
    return graph.edges().size();
  }

  /** As wide as it is at the least. */
  private static double room(Document page) {
    return Double.parseDouble(page.expectFirst("svg").attr("viewBox").split(" ", -1)[2]);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }

  /** Places along a path of cubic curves. */
  /** The inside of a rectangle, without its border. */
  private record Box(double left, double top, double right, double bottom) {
    static Box of(Element rect) {
      double x = number(rect, "x");
      double y = number(rect, "y");
      return new Box(x + 3, y + 3, x + number(rect, "width") - 3, y + number(rect, "height") - 3);
    }

    boolean holds(double x, double y) {
      return x > left && x < right && y > top && y < bottom;
    }

    boolean crossedBy(Line2D line) {
      return line.intersects(left, top, right - left, bottom - top);
    }
  }
}
