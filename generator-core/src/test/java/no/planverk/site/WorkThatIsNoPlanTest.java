package no.planverk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.planverk.model.PlanIndex;
import no.planverk.site.page.SiteContext;
import no.planverk.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Work of a type that is no plan is listed with the plans and counted with none of them. */
class WorkThatIsNoPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
  private static final String WORK = "Utbyggingsavtale for Bryggen";
  private static String source = "";
  private static Rendered site;

  @BeforeAll
  static void make() throws IOException {
    source = Files.readString(Path.of("src/test/cases/good-work/in/planverk.yaml"));
    site = Rendered.whole(source, TODAY, Language.NB);
  }

  @Test
  void itHasItsRowAndThePlansAreCountedWithoutIt() {
    Document page = site.page("planer.html");
    assertThat(page.select("tr.pv-rad th").eachText()).contains(WORK, "Skoleplan").hasSize(3);
    assertThat(page.select("caption").text())
        .isEqualTo("Planene i planstrategien (2) og arbeid som ikke er planer (1)");
  }

  /** The row says nothing to the filters, so that what they show is what the front page counts. */
  @Test
  void theFiltersKnowThePlansAlone() {
    Document page = site.page("planer.html");
    assertThat(page.select("select option").eachText()).doesNotContain("Utbyggingsavtale");
    assertThat(page.select("tr[data-beslutning=NY]")).hasSize(1);
    assertThat(page.select("tr[data-arbeid]").text()).contains(WORK);
  }

  @Test
  void itsPageSaysThatItIsNotCounted() {
    assertThat(site.page("planer/avtalen.html").text()).contains("arbeid som ikke er en plan");
    assertThat(site.page("planer/skoleplanen.html").text()).doesNotContain("som ikke er en plan");
  }

  @Test
  void theFrontPageCountsThePlans() {
    String text = site.page("index.html").text();
    assertThat(text)
        .contains("1 ny plan 1 plan revideres På ett minutt", "Strategien har 2 planer.");
  }

  /** The same source where it is a plan after all: one more of everything. */
  @Test
  void whatNothingIsSaidOfIsAPlan() {
    String counted = source.replace(", regnes-som-plan: nei", "");
    Rendered all = Rendered.whole(counted, TODAY, Language.NB);
    assertThat(all.page("index.html").text()).contains("Se alle de 3 planene");
    assertThat(all.page("planer.html").select("caption").text())
        .isEqualTo("Planene i planstrategien (3)");
  }

  @Test
  void itsTypeIsExplainedWithTheWork() {
    assertThat(site.page("plantyper.html").select("#plantype-avtale").text()).contains(WORK);
  }

  @Test
  void figuresAndRulesCountThePlans() {
    SiteContext context = Fossvik.site(source, Language.NB, TODAY);
    PlanIndex plans = new PlanIndex(context.model());
    assertThat(plans.plans()).hasSize(2);
    assertThat(plans.listed()).hasSize(3);
    assertThat(plans.types().find("avtale").map(plans::ofType))
        .hasValueSatisfying(of -> assertThat(of).isEmpty());
  }
}
