package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Drammen and Øvre Eiker both have plans they call «strategi» and mean different things by it. Each
 * says what it means; the page shows that, and the law judges by what the type answers to.
 */
class OwnPlanTypesTest {

  private static final String PLANS =
      """
      planer:
        - {id: frivillighet, navn: Strategi for frivillighet, type: strategi}
      """;

  @TempDir Path folder;

  @Test
  void aStrategyInDrammenHasNoMeasures() {
    Element type =
        type(
            """
            plantyper:
              - id: strategi
                navn: Strategi
                forklaring: Retning for ett tema. Den har ingen tiltak.
                svarer-til: strategi
                vedtas-av: bystyret
              - {id: kommunestyremelding, navn: Bystyremelding, svarer-til: melding}
            """);

    assertThat(type.select("h4").text()).isEqualTo("Strategi");
    assertThat(type.text()).contains("ingen tiltak", "Vedtas av bystyret");
    assertThat(type.text())
        .contains("Planprosess Utenfor plan- og bygningsloven", "fire til tolv år")
        .doesNotContain("Svarer til");
    assertThat(type.select("ul a").text()).isEqualTo("Strategi for frivillighet");
  }

  @Test
  void aStrategyInOvreEikerHasThemAndIsASubPlan() {
    Element type =
        type(
            """
            plantyper:
              - id: strategi
                navn: {nb: Strategi med handlingsdel, nn: Strategi med handlingsdel}
                forklaring: Retning for ett tema, med en handlingsdel.
                svarer-til: kommunedelplan-tema
            """);

    assertThat(type.select("h4").text()).isEqualTo("Strategi med handlingsdel");
    assertThat(type.text())
        .contains("med en handlingsdel.", "Svarer til Kommunedelplan for et tema")
        .contains("pbl. §§ 11-1, 11-2 og 11-4", "Planprosess Etter plan- og bygningsloven");
  }

  private Element type(String catalogue) {
    BuiltSite site =
        BuiltSite.ofText(
            """
            kommune: {navn: Testvik kommune, kommunenummer: "0999", målform: bokmål}
            planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
            """
                + catalogue
                + PLANS,
            folder);
    Element type = site.page("plantyper.html").getElementById("plantype-strategi");
    assertThat(type).isNotNull();
    assertThat(site.page("plantyper.html").select("#plantype-strategi")).hasSize(1);
    return type;
  }
}
