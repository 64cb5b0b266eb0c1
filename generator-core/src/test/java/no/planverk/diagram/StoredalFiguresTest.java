package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Node;
import no.planverk.diagram.graph.Twin;
import no.planverk.diagram.graph.Twins;
import no.planverk.model.Model;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of a made-up town that has something for each of them. */
class StoredalFiguresTest {

  private static final Path GOLDEN = Path.of("src/test/resources/no/planverk/diagram/storedal");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final String yaml = Vesledal.text("storedal.yaml");
  private final Figures figures = figures(yaml, Language.NB);

  /** Rewritten with {@code -Dgolden=update}; the difference is then read by a person. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureIsAsItWas(Language language) throws IOException {
    Map<String, Graph> all = all(figures(yaml, language));
    for (Graph graph : all.values()) {
      Path file = GOLDEN.resolve(graph.id() + "." + language.code() + ".txt");
      String text = FigureText.of(graph);
      if ("update".equals(System.getProperty("golden"))) {
        Files.createDirectories(GOLDEN);
        Files.writeString(file, text);
      }
      assertThat(text).as(file.toString()).isEqualTo(Files.readString(file));
    }
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.filter(file -> file.toString().endsWith("." + language.code() + ".txt")))
          .hasSameSizeAs(all.keySet());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void idsAreUniqueAndEveryEdgeHasTwoEnds(Language language) {
    for (Graph graph : all(figures(yaml, language)).values()) {
      assertThat(graph.id()).matches("[a-z0-9-]+");
      List<String> ids = graph.all().map(Item::id).toList();
      assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-zA-Z0-9]+"));
      for (Edge edge : graph.edges()) {
        assertThat(ids).contains(edge.from(), edge.to());
        assertThat(edge.meaning().isEmpty()).isEqualTo(!edge.kind().visible());
      }
    }
  }

  @Test
  void theTwinHasAllThatThePictureHas() {
    for (Graph graph : all(figures).values()) {
      List<Twin.Entry> entries = Vesledal.entries(Twins.of(graph));
      assertThat(entries.stream().map(Twin.Entry::label).toList())
          .containsSubsequence(graph.all().map(Item::label).toList());
      assertThat(entries.stream().mapToInt(entry -> entry.relations().size()).sum())
          .isEqualTo(graph.edges().stream().filter(edge -> edge.kind().visible()).count());
    }
  }

  @Test
  void theLevelsCountThePlansAndNameThemInTheTwin() {
    Twin.Entry second = Twins.of(figures.levels()).entries().get(1);

    assertThat(second.detail()).isEqualTo("Hva skal vi oppnå? – 2\u00a0planer");
    assertThat(second.href()).isEqualTo("side/planer.html");
    assertThat(second.inner().stream().map(Twin.Entry::href))
        .containsExactly("plan/samfunnsdel.html", "plan/arealdel.html");
    assertThat(item(figures.levels(), "nivaOKONOMIPLAN").href()).isEqualTo("plan/okonomi.html");
  }

  @Test
  void theLadderLeadsBackToItsFirstQuestion() {
    assertThat(figures.questions().edges())
        .filteredOn(edge -> edge.kind() == Edge.Kind.RETURN)
        .extracting(Edge::from, Edge::to)
        .containsExactly(tuple("sporsmalARSMELDING", "sporsmalSTRATEGI"));
  }

  @Test
  void theRolesStandInTheOrderGiven() {
    assertThat(lines(figures.roles()))
        .containsExactly(
            "Bystyret (Beslutning)",
            "Formannskapet (Styringsgruppe)",
            "Kommunedirektøren (Planansvarlig)",
            "Plan og utvikling (Utførende)");
  }

  @Test
  void oneRoleNeedsNoChart() {
    String one = yaml.replaceAll("(?m)^    - \\{organ: (formann|kommune|plan).*\\R", "");
    assertThat(figures(one, Language.NB).roles()).isEmpty();
  }

  @Test
  void theStepsStandInTheOrderOfTheirDatesWithWhatIsDone() {
    assertThat(lines(figures.strategyProcess(TODAY)))
        .containsExactly(
            "Formannskapet starter arbeidet (Formannskapet, 12. januar 2026 – ferdig)",
            "Folkemøte (ferdig)",
            "Synspunkter fra nabokommuner og statlige organer (mars 2026 – ferdig)",
            "Arbeidsgruppen skriver forslaget (2026)",
            "Forslaget blir offentlig (1. oktober 2026 – ferdig)",
            "Forslaget er på høring (fra 15. oktober 2026 til 30. november 2026 – nå)",
            "Bystyret vedtar planstrategien (Bystyret, 10. desember 2026 – kommer)");
  }

  @Test
  void anotherDayTellsTheStepsOtherwise() {
    assertThat(lines(figures.strategyProcess(LocalDate.of(2026, 12, 10))))
        .contains(
            "Bystyret vedtar planstrategien (Bystyret, 10. desember 2026 – nå)",
            "Forslaget er på høring (fra 15. oktober 2026 til 30. november 2026 – ferdig)");
    assertThat(lines(figures.strategyProcess(LocalDate.of(2025, 12, 31))))
        .contains("Folkemøte (null)")
        .noneMatch(line -> line.endsWith("– ferdig)"));
  }

  @Test
  void whatIsToldTwiceStandsOnce() {
    String adopted = yaml.replace("status: under arbeid", "status: vedtatt\n  vedtatt: 10.12.2026");
    assertThat(lines(figures(adopted, Language.NB).strategyProcess(TODAY)))
        .filteredOn(line -> line.contains("10. desember"))
        .hasSize(1);
  }

  @Test
  void nothingSaidOfTheProcessGivesNoFigure() {
    assertThat(Vesledal.figures(Vesledal.model(), Language.NN).strategyProcess(TODAY)).isEmpty();
  }

  @Test
  void theChainNamesWhatTheStrategyRefersTo() {
    Graph chain = figures.guidance().orElseThrow();

    assertThat(lines(figures.guidance()))
        .contains(
            "Nasjonale forventninger 2023–2027 (null)",
            "Planstrategi for Storfylket 2024–2028 (Regional planstrategi)",
            "Regionale planer (2 planer)",
            "Andre føringer (2 dokumenter)");
    assertThat(Vesledal.entries(Twins.of(chain)).stream().map(Twin.Entry::label))
        .contains("Regional plan for elva", "Regional plan for areal og transport")
        .contains("FNs bærekraftsmål", "Kommuneplanens arealdel");
  }

  @Test
  void aMunicipalityThatNamesNoGuidanceHasNoChain() {
    String bare =
        yaml.replaceAll("(?s)  føringer:.*?enheter:", "enheter:").replaceAll(".*id: elva.*", "");
    assertThat(figures(bare, Language.NB).guidance()).isEmpty();
  }

  @Test
  void unitsStandUnderTheOneTheyAreWrittenUnder() {
    assertThat(arrows(figures.organisation().orElseThrow()))
        .containsExactlyInAnyOrder(
            "Bystyret > Formannskapet",
            "Formannskapet > Utvalg for plan",
            "Bystyret > Ungdomsrådet",
            "Bystyret > Kommunedirektøren",
            "Kommunedirektøren > Plan og utvikling",
            "Kommunedirektøren > Helse og mestring",
            "Helse og mestring > Legetjenesten",
            "Bystyret > Fagfolk",
            "Fagfolk > Skolene",
            "Fagfolk > Barnehagene");
  }

  @Test
  void unitsInARingAreDrawnAllTheSame() {
    String ring =
        yaml.replace(
            "{navn: Kommunedirektøren, gruppe: administrasjon}",
            "{navn: Kommunedirektøren, gruppe: administrasjon, under: plan-og-utvikling}");
    assertThat(figures(ring, Language.NB).organisation().orElseThrow().all().map(Item::label))
        .contains("Kommunedirektøren", "Plan og utvikling", "Legetjenesten")
        .doesNotHaveDuplicates();
  }

  @Test
  void aMunicipalityWithNoUnitsHasNoChart() {
    String bare = Vesledal.text().replaceAll("(?s)einingar:.*", "");
    assertThat(Vesledal.figures(Vesledal.read(bare), Language.NN).organisation()).isEmpty();
  }

  @Test
  void theGoalsStandUnderTheVision() {
    assertThat(arrows(figures.goalOverview().orElseThrow()))
        .containsExactly(
            "Sammen om en grønnere hverdag > Grønn omstilling",
            "Grønn omstilling > Storedal skal halvere utslippene innen 2030",
            "Grønn omstilling > Storedal skal ta vare på naturen",
            "Sammen om en grønnere hverdag > En god arbeidsplass",
            "En god arbeidsplass > Ansatte skal trives");
  }

  @Test
  void aGoalLeadsToMeasuresAndPlans() {
    Graph tree = figures.goalTree(figures.context().model().focusAreas().get(0)).orElseThrow();

    assertThat(arrows(tree))
        .contains(
            "Storedal skal halvere utslippene innen 2030 > Nullutslipp fra kommunens egne biler",
            "Nullutslipp fra kommunens egne biler > Bytte ut bilene",
            "Flere går og sykler > Sykkelvei langs elva",
            "Flere går og sykler > Plan for gående og syklende",
            "Storedal skal halvere utslippene innen 2030 > Klimaplan",
            "Grønn omstilling > Plan for gående og syklende");
    assertThat(links(tree)).contains("plan/klima.html", "mal/natur.html", "plan/transport.html");
    assertThat(lines(Optional.of(tree))).contains("Bytte ut bilene (Tiltak i Klimaplan)");
  }

  @Test
  void anAreaWithNothingBelowItsGoalsHasNoTree() {
    assertThat(figures.goalTree(figures.context().model().focusAreas().get(1))).isEmpty();
  }

  /** The picture stays readable, and says how much it leaves out; the twin has it all. */
  @Test
  void fortyGoalsAndTwoHundredMeasuresAreFolded() {
    StringBuilder many = new StringBuilder("satsingsområder:\n  - navn: Alt\n    del: samfunn\n");
    many.append("    mål:\n");
    for (int goal = 1; goal <= 40; goal++) {
      many.append("      - {navn: Mål nr. " + goal + ", id: mal-" + goal + ", tiltak: [");
      for (int measure = 1; measure <= 5; measure++) {
        many.append(measure > 1 ? ", " : "").append("Tiltak " + goal + "." + measure);
      }
      many.append("]}\n");
    }
    String rest = yaml.replaceAll("(?s)satsingsområder:.*?planer:\\R", "planer:\n");
    Figures ofMany = figures(many + rest, Language.NB);
    Graph tree = ofMany.goalTree(ofMany.context().model().focusAreas().get(0)).orElseThrow();
    List<String> words = Vesledal.entries(Twins.of(tree)).stream().map(Twin.Entry::label).toList();

    assertThat(tree.all().count()).isBetween(12L, 32L);
    assertThat(tree.all().map(Item::label)).contains("Mål nr. 1", "og 29 til");
    assertThat(words).contains("Mål nr. 40", "Tiltak 1.1", "Tiltak 40.5");
    assertThat(words.stream().filter(word -> word.startsWith("Tiltak "))).hasSize(200);
    assertThat(lines(ofMany.goalOverview()))
        .contains("Alt (Satsingsområde for samfunnet – 40 mål)");
  }

  @Test
  void aCountyHasTheNamesOfACounty() {
    String county =
        yaml.replace("målform: bokmål", "målform: bokmål\n  type: fylkeskommune")
            .replace("navn: bystyret, ", "");
    Figures ofCounty = figures(county, Language.NB);

    assertThat(lines(ofCounty.guidance()))
        .contains("Regional planstrategi (2024–2027)", "Planstrategiene i kommunene (null)");
    assertThat(arrows(ofCounty.guidance().orElseThrow()))
        .contains("Nasjonale forventninger 2023–2027 > Regional planstrategi");
    assertThat(ofCounty.planSystem().all().map(Item::label))
        .doesNotContain("Kommuneplan", "Byggesak og tiltak")
        .containsOnlyOnce("Regionale planer", "Regional planstrategi");
    assertThat(item(ofCounty.levels(), "nivaKOMMUNEPLAN").label()).isEqualTo("Regionale planer");
    assertThat(item(ofCounty.planSystem(), "planstrategi").label())
        .isEqualTo("Regional planstrategi");
    assertThat(item(ofCounty.twoParts(), "kommunestyret").label()).isEqualTo("Fylkestinget");
    assertThat(lines(Optional.of(ofCounty.planProcess())))
        .contains("Planen blir vedtatt (Fylkestinget bestemmer)");
    assertThat(ofCounty.planHierarchy().items().get(1).label()).isEqualTo("Regionale planer");
  }

  private static Figures figures(String yaml, Language language) {
    Model model = Vesledal.read(yaml);
    return Vesledal.figures(model, language);
  }

  /** The figures of the town by their ids. */
  static Map<String, Graph> all(Figures figures) {
    List<Graph> all = new ArrayList<>();
    all.add(figures.levels());
    all.add(figures.questions());
    all.add(figures.planProcess());
    figures.guidance().ifPresent(all::add);
    figures.strategyProcess(TODAY).ifPresent(all::add);
    figures.roles().ifPresent(all::add);
    figures.organisation().ifPresent(all::add);
    figures.goalOverview().ifPresent(all::add);
    figures
        .context()
        .model()
        .focusAreas()
        .forEach(area -> figures.goalTree(area).ifPresent(all::add));
    Map<String, Graph> byId = new LinkedHashMap<>();
    all.forEach(graph -> byId.put(graph.id(), graph));
    return byId;
  }

  private static Item item(Graph graph, String id) {
    return graph.all().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> links(Graph graph) {
    return graph.all().map(Item::href).filter(href -> href != null).toList();
  }

  /** What stands on the boxes, with plain spaces. */
  private static List<String> lines(Optional<Graph> graph) {
    return graph
        .orElseThrow()
        .all()
        .map(Node.class::cast)
        .map(node -> node.label() + " (" + node.detail() + ")")
        .map(line -> line.replace('\u00a0', ' '))
        .toList();
  }

  private static List<String> arrows(Graph graph) {
    return graph.edges().stream()
        .filter(edge -> edge.kind().visible())
        .map(edge -> item(graph, edge.from()).label() + " > " + item(graph, edge.to()).label())
        .toList();
  }
}
