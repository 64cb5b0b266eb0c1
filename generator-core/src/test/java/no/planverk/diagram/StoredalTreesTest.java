package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Twin;
import no.planverk.diagram.graph.Twins;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;

/** Units under units, and what the goals of a made-up town lead to. */
class StoredalTreesTest {

  private final String yaml = Storedal.YAML;
  private final Figures figures = Storedal.figures(yaml, Language.NB);

  @Test
  void unitsStandUnderTheOneTheyAreWrittenUnder() {
    assertThat(Storedal.arrows(figures.organisation().orElseThrow()))
        .containsExactlyInAnyOrder(
            "Bystyret > Formannskapet",
            "Formannskapet > Utvalg for plan",
            "Bystyret > Ungdomsrådet",
            "Bystyret > Administrasjonen",
            "Administrasjonen > Kommunedirektøren",
            "Kommunedirektøren > Plan og utvikling",
            "Kommunedirektøren > Helse og mestring",
            "Helse og mestring > Legetjenesten",
            "Administrasjonen > Skolene",
            "Administrasjonen > Barnehagene");
  }

  @Test
  void anAdministrationWithOneHeadNeedsNoBoxOfItsOwn() {
    String whole =
        yaml.replaceAll(
            "(navn: (Skolene|Barnehagene), gruppe: fagfolk)", "$1, under: kommunedirektoren");
    assertThat(whole).isNotEqualTo(yaml);
    assertThat(Storedal.arrows(Storedal.figures(whole, Language.NB).organisation().orElseThrow()))
        .contains("Bystyret > Kommunedirektøren", "Kommunedirektøren > Skolene")
        .noneMatch(arrow -> arrow.contains("Administrasjonen"));
  }

  @Test
  void unitsInARingAreDrawnAllTheSame() {
    String ring =
        yaml.replace(
            "{navn: Kommunedirektøren, gruppe: administrasjon}",
            "{navn: Kommunedirektøren, gruppe: administrasjon, under: plan-og-utvikling}");
    assertThat(
            Storedal.figures(ring, Language.NB).organisation().orElseThrow().all().map(Item::label))
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
    assertThat(Storedal.arrows(figures.goalOverview().orElseThrow()))
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

    assertThat(Storedal.arrows(tree))
        .contains(
            "Storedal skal halvere utslippene innen 2030 > Nullutslipp fra kommunens egne biler",
            "Nullutslipp fra kommunens egne biler > Bytte ut bilene",
            "Flere går og sykler > Sykkelvei langs elva",
            "Flere går og sykler > Plan for gående og syklende",
            "Storedal skal halvere utslippene innen 2030 > Klimaplan",
            "Grønn omstilling > Plan for gående og syklende");
    assertThat(Storedal.links(tree))
        .contains("plan/klima.html", "mal/natur.html", "plan/transport.html");
    assertThat(Storedal.lines(Optional.of(tree))).contains("Bytte ut bilene (Tiltak i Klimaplan)");
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
    Figures ofMany = Storedal.figures(many + rest, Language.NB);
    Graph tree = ofMany.goalTree(ofMany.context().model().focusAreas().get(0)).orElseThrow();
    List<String> words = Vesledal.entries(Twins.of(tree)).stream().map(Twin.Entry::label).toList();

    assertThat(tree.all().count()).isBetween(12L, 32L);
    assertThat(tree.all().map(Item::label)).contains("Mål nr. 1", "og 29 til");
    assertThat(words).contains("Mål nr. 40", "Tiltak 1.1", "Tiltak 40.5");
    assertThat(words.stream().filter(word -> word.startsWith("Tiltak "))).hasSize(200);
    assertThat(Storedal.lines(ofMany.goalOverview()))
        .contains("Alt (Satsingsområde for samfunnet – 40 mål)");
  }
}
