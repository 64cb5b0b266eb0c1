package no.planverk.render.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.OtherJdk;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws for real, in worker JVMs. */
class GraphDrawerTest {
  private static final DrawingLimit LIMIT = DrawingLimit.GENEROUS;

  /** Drawn once for the tests that only look at drawings. */
  @TempDir static Path shared;

  @TempDir Path folder;

  @BeforeAll
  static void drawAllAtOnce() {
    new GraphDrawer(shared, 2, LIMIT).drawAll(Examples.all(), (done, all) -> {});
  }

  @Test
  void everyExampleIsDrawnOnceAndThenTakenFromTheCache() throws IOException {
    List<Graph> graphs = Examples.all();
    List<Integer> done = new ArrayList<>();
    Drawings first = pictures().drawAll(graphs, (now, all) -> done.add(now));
    Drawings second = pictures().drawAll(graphs, (now, all) -> done.add(-1));

    assertThat(first.byGraph().keySet()).containsExactlyElementsOf(graphs);
    assertThat(first.byGraph().values()).allMatch(Drawn.class::isInstance);
    assertThat(first.drawn()).isEqualTo(graphs.size());
    assertThat(first.workers()).isPositive();
    assertThat(done).isNotEmpty().isSorted().doesNotHaveDuplicates().doesNotContain(-1);
    assertThat(second).isEqualTo(new Drawings(first.byGraph(), 0, graphs.size(), 0));
    assertThat(workerFolders()).as("left behind").isEmpty();
  }

  /** What a build that is ended halfway has drawn is not lost, and nobody has to hold it. */
  @Test
  void eachDrawingIsKeptBeforeTheNextIsToldOf() {
    List<Integer> kept = new ArrayList<>();
    List<Integer> done = new ArrayList<>();

    pictures()
        .drawAll(
            Examples.all(),
            (now, all) -> {
              done.add(now);
              kept.add(entries());
            });

    assertThat(done).hasSizeGreaterThan(3);
    assertThat(kept).zipSatisfy(done, (k, d) -> assertThat(k).isGreaterThanOrEqualTo(d));
  }

  private int entries() {
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return (int)
          all.filter(file -> file.getFileName().toString().matches("[0-9a-f]{62}")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFigureIsNamedByItsPageAloneAndItsLinksStandInReadingOrder() {
    Graph graph = Examples.looks();
    Document page = page(drawn(graph));
    Element svg = page.expectFirst("svg");

    assertThat(svg.attr("role")).isEqualTo("group");
    assertThat(svg.select("title, desc, [aria-labelledby], [aria-describedby]")).isEmpty();
    assertThat(page.select("a").eachAttr("aria-label"))
        .isEqualTo(
            graph
                .all()
                .filter(item -> item.href() != null)
                .map(
                    item ->
                        item.label()
                            + (item instanceof Node node && node.detail() == null
                                ? ""
                                : ", detalj"))
                .toList());
    assertThat(page.select("a").eachAttr("href"))
        .isEqualTo(graph.all().map(Item::href).filter(href -> href != null).toList());
  }

  @Test
  void aFigureHoldsNothingThatAPageMustNotHave() {
    for (Graph graph : Examples.all()) {
      String svg = drawn(graph);
      assertThat(svg)
          .doesNotContain("style=", "<?", "<!--", "textLength", "font-family", "xlink", "title=\"")
          .doesNotContain("plantuml", "target=", "ent00", "data-qualified-name", "data-entity");
      assertThat(page(svg).select("[id]").eachAttr("id"))
          .doesNotHaveDuplicates()
          .allMatch(id -> id.contains(graph.id()));
    }
  }

  @Test
  void boxesAndArrowsTellWhatTheyTieTogether() {
    for (Graph graph : Examples.all()) {
      Document page = page(drawn(graph));
      assertThat(page.select("[data-pv-id]").eachAttr("data-pv-id"))
          .isEqualTo(graph.all().map(Item::id).toList());
      assertThat(page.select("[data-pv-i]").size() + graph.items().size())
          .isEqualTo((int) graph.all().count());
      assertThat(
              page.select("[data-pv-fra]").stream()
                  .map(arrow -> arrow.attr("data-pv-fra") + " " + arrow.attr("data-pv-til")))
          .containsExactlyInAnyOrderElementsOf(
              graph.edges().stream().map(edge -> edge.from() + " " + edge.to()).toList());
    }
  }

  @Test
  void aPictureAsAFileNeedsNothingElse() {
    for (Graph graph : Examples.all()) {
      Drawn drawing = picture(graph);
      Document file = Jsoup.parse("<svg>" + drawing.bare() + "</svg>", "", Parser.xmlParser());

      assertThat(file.select("rect").size()).isGreaterThanOrEqualTo((int) graph.all().count());
      assertThat(file.select("text").eachText())
          .isEqualTo(page(drawing.svg().markup()).select("text").eachText());
      assertThat(file.select("a, script, style, image, [class], [href], [^data-]")).isEmpty();
      assertThat(drawing.width()).isPositive();
    }
  }

  @Test
  void whatIsClickedIsLargeEnough() {
    for (Graph graph : Examples.all()) {
      for (Element link : page(drawn(graph)).select("a")) {
        Element field = link.expectFirst("rect");
        assertThat(Double.parseDouble(field.attr("width"))).isGreaterThanOrEqualTo(24);
        assertThat(Double.parseDouble(field.attr("height"))).isGreaterThanOrEqualTo(24);
      }
    }
  }

  @Test
  void lettersAreNeverSmall() {
    for (Graph graph : Examples.all()) {
      assertThat(page(drawn(graph)).select("text").eachAttr("font-size"))
          .isNotEmpty()
          .allMatch(size -> Integer.parseInt(size) >= 12);
    }
  }

  @Test
  void hostileLabelsComeOutAsTheyWereTyped() {
    String label = "%date() **x** [[javascript:alert(1) y]] <b>z</b> \"q\" & $v ~~ 'k";
    String svg = drawn(Examples.labelled(label));

    assertThat(String.join(" ", page(svg).select("text").eachText())).isEqualTo(label);
  }

  @Test
  void whatNobodyCanReadIsNotDrawn() {
    List<Item> boxes =
        IntStream.range(0, 151)
            .<Item>mapToObj(i -> Examples.box("b" + i, "Boks", Look.THEME))
            .toList();
    Graph boxesTooMany = Examples.graph("g", Graph.Flow.GRID, boxes, List.of());

    Drawings drawings =
        pictures().drawAll(List.of(boxesTooMany, Examples.tangle(30)), (done, all) -> {});

    assertThat(drawings.byGraph().values())
        .hasSize(2)
        .containsOnly(new NotDrawn(Reason.TOO_LARGE, ""));
    assertThat(drawings.workers()).isZero();
  }

  /**
   * Past the limit of what can be read, so that no machine is fast enough to lay it out in time.
   */
  @Test
  void aDrawingThatTakesTooLongCostsOnlyItself() {
    List<String> sources =
        List.of(
            PlantUmlText.of(Examples.neighbourhood(1)),
            Examples.heavy(60),
            PlantUmlText.of(Examples.neighbourhood(2)));
    WorkerCommand command = new WorkerCommand(WorkerCommand.ownJava());

    DrawingLimit limit = new DrawingLimit(Duration.ofSeconds(4), Duration.ofHours(1));
    Answers result = Answers.of(new WorkerPool(folder, 1, limit, command), sources);

    assertThat(result.answers().get(sources.get(0))).isInstanceOf(WorkerAnswer.Svg.class);
    assertThat(result.answers().get(sources.get(1)))
        .isInstanceOfSatisfying(
            WorkerAnswer.Blank.class,
            blank -> assertThat(blank.why().reason()).isEqualTo(Reason.TOO_HEAVY));
    assertThat(result.answers().get(sources.get(2))).isInstanceOf(WorkerAnswer.Svg.class);
    assertThat(result.started()).as("the heavy one was tried again").isEqualTo(2);
  }

  @Test
  void theSameBytesInEveryLocale() {
    List<Graph> graphs = List.of(Examples.twoParts(), Examples.neighbourhood(1));
    Map<Graph, Drawings.Outcome> expected = here(graphs);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(elsewhere("tyrkisk", WorkerCommand.ownJava(), graphs)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theSameBytesOnAnotherJava() throws IOException {
    List<Graph> graphs = List.of(Examples.twoParts(), Examples.neighbourhood(1));
    Path java =
        OtherJdk.ofVersion(Runtime.version().feature() == 25 ? "17" : "25").resolve("bin/java");
    assertThat(elsewhere("annen java", java, graphs)).isEqualTo(here(graphs));
  }

  private static Map<Graph, Drawings.Outcome> here(List<Graph> graphs) {
    return new GraphDrawer(shared, 2, LIMIT).drawAll(graphs, (done, all) -> {}).byGraph();
  }

  /** Draws in a folder with a name that has to be handled with care, without the first cache. */
  private Map<Graph, Drawings.Outcome> elsewhere(String name, Path java, List<Graph> graphs) {
    Path other = folder.resolve(name + " med mellomrom");
    return new GraphDrawer(other, 2, LIMIT, new WorkerCommand(java), EarlyWorker.none())
        .drawAll(graphs, (done, all) -> {})
        .byGraph();
  }

  private GraphDrawer pictures() {
    return new GraphDrawer(folder, 2, LIMIT);
  }

  private String drawn(Graph graph) {
    return picture(graph).svg().markup();
  }

  private Drawn picture(Graph graph) {
    Drawings.Outcome drawing = here(List.of(graph)).get(graph);
    assertThat(drawing).isInstanceOf(Drawn.class);
    return (Drawn) drawing;
  }

  private static Document page(String svg) {
    return Jsoup.parse("<!doctype html><title>Side</title>" + svg);
  }

  private List<Path> workerFolders() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> path.getFileName().toString().startsWith("tegner")).toList();
    }
  }
}
