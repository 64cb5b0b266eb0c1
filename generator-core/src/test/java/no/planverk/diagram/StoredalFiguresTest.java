package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Twin;
import no.planverk.diagram.graph.Twins;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of a made-up town that has something for each of them. */
class StoredalFiguresTest {

  private static final Path GOLDEN = Path.of("src/test/resources/no/planverk/diagram/storedal");

  private final String yaml = Storedal.YAML;
  private final Figures figures = Storedal.figures(yaml, Language.NB);

  /** Rewritten with {@code -Dgolden=update}; the difference is then read by a person. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureIsAsItWas(Language language) throws IOException {
    Map<String, Graph> all = Storedal.all(Storedal.figures(yaml, language));
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
    for (Graph graph : Storedal.all(Storedal.figures(yaml, language)).values()) {
      assertThat(graph.id()).matches("[a-z0-9-]+");
      List<String> ids = graph.all().map(Item::id).toList();
      assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-zA-Z0-9]+"));
      for (Edge edge : graph.edges()) {
        assertThat(ids).contains(edge.from(), edge.to());
        assertThat(edge.meaning()).isNotEmpty();
      }
    }
  }

  @Test
  void theTwinHasAllThatThePictureHas() {
    for (Graph graph : Storedal.all(figures).values()) {
      List<Twin.Entry> entries = Vesledal.entries(Twins.of(graph));
      assertThat(entries.stream().map(Twin.Entry::label).toList())
          .containsSubsequence(graph.all().map(Item::label).toList());
      assertThat(entries.stream().mapToInt(entry -> entry.relations().size()).sum())
          .isEqualTo(graph.edges().size());
    }
  }

  @Test
  void theLevelsCountThePlansAndNameThemInTheTwin() {
    Twin.Entry second = Twins.of(figures.levels()).entries().get(1);

    assertThat(second.detail()).isEqualTo("Hva skal vi oppnå? – 2\u00a0planer");
    assertThat(second.href()).isEqualTo("side/planer.html");
    assertThat(second.inner().stream().map(Twin.Entry::href))
        .containsExactly("plan/samfunnsdel.html", "plan/arealdel.html");
    assertThat(Storedal.item(figures.levels(), "nivaOKONOMIPLAN").href())
        .isEqualTo("plan/okonomi.html");
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
    assertThat(Storedal.lines(figures.roles()))
        .containsExactly(
            "Bystyret (Beslutning)",
            "Formannskapet (Styringsgruppe)",
            "Kommunedirektøren (Planansvarlig)",
            "Plan og utvikling (Utførende)");
  }

  @Test
  void oneRoleNeedsNoChart() {
    String one = yaml.replaceAll("(?m)^    - \\{organ: (formann|kommune|plan).*\\R", "");
    assertThat(Storedal.figures(one, Language.NB).roles()).isEmpty();
  }

  @Test
  void theStepsStandInTheOrderOfTheirDatesWithWhatIsDone() {
    assertThat(Storedal.lines(figures.strategyProcess(Storedal.TODAY)))
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
    assertThat(Storedal.lines(figures.strategyProcess(LocalDate.of(2026, 12, 10))))
        .contains(
            "Bystyret vedtar planstrategien (Bystyret, 10. desember 2026 – nå)",
            "Forslaget er på høring (fra 15. oktober 2026 til 30. november 2026 – ferdig)");
    assertThat(Storedal.lines(figures.strategyProcess(LocalDate.of(2025, 12, 31))))
        .contains("Folkemøte (null)")
        .noneMatch(line -> line.endsWith("– ferdig)"));
  }

  @Test
  void whatIsToldTwiceStandsOnce() {
    String adopted = yaml.replace("status: under arbeid", "status: vedtatt\n  vedtatt: 10.12.2026");
    assertThat(
            Storedal.lines(Storedal.figures(adopted, Language.NB).strategyProcess(Storedal.TODAY)))
        .filteredOn(line -> line.contains("10. desember"))
        .hasSize(1);
  }

  @Test
  void nothingSaidOfTheProcessGivesNoFigure() {
    assertThat(Vesledal.figures(Vesledal.model(), Language.NN).strategyProcess(Storedal.TODAY))
        .isEmpty();
  }

  @Test
  void theChainNamesWhatTheStrategyRefersTo() {
    Graph chain = figures.guidance().orElseThrow();

    assertThat(Storedal.lines(figures.guidance()))
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
    assertThat(Storedal.figures(bare, Language.NB).guidance()).isEmpty();
  }

  @Test
  void aCountyHasTheNamesOfACounty() {
    String county =
        yaml.replace("målform: bokmål", "målform: bokmål\n  type: fylkeskommune")
            .replace("navn: bystyret, ", "");
    Figures ofCounty = Storedal.figures(county, Language.NB);

    assertThat(Storedal.lines(ofCounty.guidance()))
        .contains("Regional planstrategi (2024–2027)", "Planstrategiene i kommunene (null)");
    assertThat(Storedal.arrows(ofCounty.guidance().orElseThrow()))
        .containsExactlyInAnyOrder(
            "Nasjonale føringer > Regional planlegging",
            "Nasjonale føringer > Kommunal planlegging",
            "Regional planlegging > Kommunal planlegging",
            "Regional planstrategi > Regionale planer",
            "Planstrategiene i kommunene > Kommuneplanene");
    assertThat(ofCounty.planSystem(Vesledal.TODAY).all().map(Item::label))
        .doesNotContain("Kommuneplan", "Byggesak og tiltak")
        .containsOnlyOnce("Regionale planer", "Regional planstrategi");
    assertThat(Storedal.item(ofCounty.levels(), "nivaKOMMUNEPLAN").label())
        .isEqualTo("Regionale planer");
    assertThat(Storedal.item(ofCounty.planSystem(Vesledal.TODAY), "planstrategi").label())
        .isEqualTo("Regional planstrategi");
    assertThat(Storedal.item(ofCounty.twoParts(), "kommunestyret").label())
        .isEqualTo("Fylkestinget");
    assertThat(Storedal.lines(ofCounty.planProcess()))
        .contains("Planen blir vedtatt (Fylkestinget bestemmer)");
    assertThat(ofCounty.planHierarchy().items().get(1).label()).isEqualTo("Regionale planer");
  }
}
