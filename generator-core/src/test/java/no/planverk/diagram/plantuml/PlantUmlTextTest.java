package no.planverk.diagram.plantuml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import no.planverk.diagram.graph.Edge;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantUmlTextTest {

  @Test
  void lettersDigitsAndSpacesStandAsTheyAre() {
    assertThat(label("Plan for æøå ÆØÅ 12")).isEqualTo("Plan for æøå ÆØÅ 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%date()",
        "a\"b",
        "**fet**",
        "[[http://x]]",
        "<b>x</b>",
        "a\\nb",
        "!include x",
        "'kommentar",
        "<U+0041>",
        "$var",
        "~~x~~",
        "{{x}}",
        "@enduml"
      })
  void nothingElseStandsRaw(String text) {
    assertThat(label(text).replaceAll("<U\\+[0-9A-F]{4,6}>", "").replace("\\n", ""))
        .matches("[A-Za-z0-9æøåÆØÅ ]*");
  }

  @Test
  void whatXmlCannotHoldBecomesTheReplacementCharacter() {
    assertThat(label("a\u0001b\ue100c\ufffed\ud800e"))
        .isEqualTo("a<U+FFFD>b<U+FFFD>c<U+FFFD>d<U+FFFD>e");
  }

  @Test
  void aLineBreakInALabelStartsNoLineInTheSource() {
    assertThat(label("en\n!include x\rto\u2028tre")).doesNotContain("\n", "\r", "\u2028");
  }

  @Test
  void longLabelsAreBrokenAtSpaces() {
    assertThat(label("Risiko og sårbarheitsanalyse for heile Gol kommune"))
        .isEqualTo("Risiko og\\nsårbarheitsanalyse for\\nheile Gol kommune");
  }

  @Test
  void aWordWithoutEndIsBrokenAsWell() {
    assertThat(label("x".repeat(100)).split("\\\\n", -1)).hasSize(3);
  }

  @Test
  void numbersOfLettersDoNotFollowTheLocale() {
    Locale before = Locale.getDefault();
    String expected = label("– i İ %");
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(label("– i İ %")).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void addressesAndTitlesAreNotInTheSource() {
    Node node = new Node("a", "Plan", null, Look.THEME, "javascript:alert(1)");
    Graph graph =
        new Graph("g", "Tittel", "Beskrivelse", Graph.Flow.GRID, List.of(node), List.of());

    assertThat(PlantUmlText.of(graph)).doesNotContain("javascript", "Tittel", "Beskriv");
  }

  @Test
  void anArrowToNothingIsABug() {
    Edge edge = new Edge("a", "borte", "fører til", false, Edge.Kind.FORWARD);
    Node node = new Node("a", "Plan", null, Look.THEME, null);
    Graph graph = new Graph("g", "T", "B", Graph.Flow.GRID, List.of(node), List.of(edge));

    assertThatThrownBy(() -> PlantUmlText.of(graph)).hasMessageContaining("borte");
  }

  /** The label of a box as it stands in the source. */
  private static String label(String text) {
    Node node = new Node("a", text, null, Look.THEME, null);
    Graph graph = new Graph("g", "T", "B", Graph.Flow.GRID, List.of(node), List.of());
    return PlantUmlText.of(graph)
        .lines()
        .filter(line -> line.startsWith("rectangle \""))
        .map(line -> line.substring("rectangle \"".length(), line.lastIndexOf("\" as n1")))
        .findFirst()
        .orElseThrow();
  }
}
