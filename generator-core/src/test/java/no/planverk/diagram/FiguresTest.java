package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Group;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Node;
import no.planverk.diagram.graph.Twin;
import no.planverk.diagram.graph.Twins;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {

  private static final Path GOLDEN = Path.of("src/test/resources/no/planverk/diagram/golden");

  private final Model model = Vesledal.model();
  private final Figures figures = Vesledal.figures(model, Language.NN);

  /** Rewritten with {@code -Dgolden=update}; the difference is then read by a person. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureIsAsItWas(Language language) throws IOException {
    for (Map.Entry<String, Graph> figure : all(language).entrySet()) {
      Path file = GOLDEN.resolve(figure.getKey() + "." + language.code() + ".txt");
      String text = FigureText.of(figure.getValue());
      if ("update".equals(System.getProperty("golden"))) {
        Files.createDirectories(GOLDEN);
        Files.writeString(file, text);
      }
      assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
    }
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.filter(file -> file.toString().endsWith("." + language.code() + ".txt")))
          .hasSameSizeAs(all(language).keySet());
    }
  }

  @Test
  void idsAreUniqueAndEveryEdgeHasTwoEnds() {
    for (Graph graph : all(Language.NN).values()) {
      List<String> ids = graph.all().map(Item::id).toList();
      assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-zA-Z0-9]+"));
      for (Edge edge : graph.edges()) {
        assertThat(ids).contains(edge.from(), edge.to());
        assertThat(edge.meaning()).isNotEmpty();
      }
    }
  }

  @Test
  void theTwinHasEveryItemAndEveryVisibleArrowOfThePicture() {
    for (Graph graph : all(Language.NN).values()) {
      List<Twin.Entry> entries = Vesledal.entries(Twins.of(graph));
      assertThat(entries.stream().map(Twin.Entry::label).toList())
          .isEqualTo(graph.all().map(Item::label).toList());
      assertThat(entries.stream().mapToInt(entry -> entry.relations().size()).sum())
          .isEqualTo(graph.edges().size());
    }
  }

  @Test
  void twoPartsHaveEveryActorAndUnitAsALink() {
    Graph graph = figures.twoParts();

    assertThat(links(graph))
        .containsAll(model.actors().stream().map(a -> "aktor/" + a.id() + ".html").toList())
        .containsAll(model.units().stream().map(u -> "enhet/" + u.id() + ".html").toList())
        .doesNotHaveDuplicates();
    Group society = (Group) item(graph, "kommunesamfunnet");
    assertThat(society.items().stream().map(Item::id)).contains("kommuneorganisasjonen");
    assertThat(item(graph, "samfunnBRUKERE")).isInstanceOf(Node.class);
    assertThat(visible(graph))
        .containsExactlyInAnyOrder(
            "kommunestyret FORWARD kommunesamfunnet",
            "kommunestyret FORWARD kommuneorganisasjonen",
            "organisasjonADMINISTRATORER BORDER organisasjonFAGFOLK");
  }

  @Test
  void twoPartsStandAloneInAMunicipalityThatNamesNobody() {
    String bare = Vesledal.text().replaceAll("(?s)einingar:.*", "");
    Graph graph = Vesledal.figures(Vesledal.read(bare), Language.NB).twoParts();

    assertThat(graph.all().map(Item::label))
        .contains("Kommunestyret", "Næringslivet", "Politikere", "Fagfolk")
        .hasSize(11);
  }

  @Test
  void theSystemCountsEveryPlanOnce() {
    assertThat(counted(figures.planSystem(Vesledal.TODAY))).isEqualTo(model.plans().size());
    assertThat(item(figures.planSystem(Vesledal.TODAY), "ruteTEMAPLANER").href())
        .isEqualTo("side/planer.html");
    assertThat(item(figures.planSystem(Vesledal.TODAY), "ruteSAMFUNNSDEL").href())
        .isEqualTo("plan/samfunnsdel.html");
    assertThat(visible(figures.planSystem(Vesledal.TODAY)))
        .contains("kolonneXevaluering RETURN kolonneXstrategi");
  }

  @Test
  void theMatrixCountsThePlansOfItsCells() {
    Graph graph = figures.planMatrix();

    assertThat(counted(graph)).isEqualTo(model.plans().size() - 3);
    assertThat(graph.description()).contains("3 planar", "Økonomiplan", "Regional plan", "ROS");
    assertThat(((Group) item(graph, "ruteAREALUNDERORDNET")).items().stream().map(Item::label))
        .contains("Bygdeplan", "Områderegulering");
  }

  @Test
  void theHierarchyHasEveryPlanAndTellsWhatItIsAPartOf() {
    Graph graph = figures.planHierarchy();

    assertThat(graph.all().map(Item::label))
        .containsAll(model.plans().stream().map(Plan::name).toList());
    assertThat(((Node) item(graph, "planXrus")).detail()).endsWith("del av Helse- og omsorgsplan");
    assertThat(visible(graph))
        .containsExactly(
            "nivaGUIDANCE FORWARD planstrategi",
            "planstrategi FORWARD nivaMASTER",
            "nivaMASTER FORWARD nivaLOWER",
            "nivaLOWER FORWARD nivaACTION");
  }

  @Test
  void aHierarchyOfManyPlansNamesTheLastOnesInWordsAlone() {
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 120; i++) {
      many.append("  - {namn: Plan nr. " + i + ", type: temaplan}\n");
    }
    Figures ofMany = Vesledal.figures(Vesledal.read(Vesledal.text() + many), Language.NN);
    Graph graph = ofMany.planHierarchy();
    List<String> labels = graph.all().map(Item::label).toList();

    assertThat(labels).hasSizeLessThan(100).contains("Plan nr. 1").doesNotContain("Plan nr. 120");
    assertThat(Vesledal.entries(Twins.of(graph)).stream().map(Twin.Entry::label))
        .contains("Plan nr. 120")
        .containsAll(labels);
  }

  @Test
  void aPlanTiedOnlyToItselfIsNoPartOfItself() {
    Model odd =
        Vesledal.read(Vesledal.text().replace("type: hovedplan", "type: hovedplan, del-av: vatn"));
    Figures ofOdd = Vesledal.figures(odd, Language.NN);

    assertThat(((Node) item(ofOdd.planHierarchy(), "planXvatn")).detail()).doesNotContain("del av");
  }

  private static Map<String, Graph> all(Language language) {
    return Vesledal.all(Vesledal.figures(Vesledal.model(), language));
  }

  private static Item item(Graph graph, String id) {
    return graph.all().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> links(Graph graph) {
    return graph.all().map(Item::href).filter(href -> href != null).toList();
  }

  private static List<String> visible(Graph graph) {
    return graph.edges().stream()
        .map(edge -> edge.from() + " " + edge.kind() + " " + edge.to())
        .collect(Collectors.toList());
  }

  /** The sum of all "3 planar" on the boxes. */
  private static int counted(Graph graph) {
    return graph
        .all()
        .filter(Node.class::isInstance)
        .map(item -> ((Node) item).detail())
        .filter(detail -> detail != null && detail.matches("\\d+ plan(ar)?(: .*)?"))
        .mapToInt(detail -> Integer.parseInt(detail.split(" ", 2)[0]))
        .sum();
  }
}
