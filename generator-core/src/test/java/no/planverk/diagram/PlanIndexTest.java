package no.planverk.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.model.Goal;
import no.planverk.model.Plan;
import no.planverk.model.PlanIndex;
import no.planverk.model.SystemBox;
import org.junit.jupiter.api.Test;

/** Reads the index of a whole model, which only the reader can make. */
class PlanIndexTest {

  private static final String GOALS =
      """
      satsingsområde:
        - namn: Helse
          del: samfunn
          mål:
            - {namn: Fleire er friske, planar: [helse, samfunnsdel]}
            - {namn: Ingen er einsame, planar: [helse]}
      """;

  private final PlanIndex index = new PlanIndex(Vesledal.read(Vesledal.text() + GOALS));

  @Test
  void relationsAreReadBackwards() {
    assertThat(ids(index.partsOf(plan("helse")))).containsExactly("rus");
    assertThat(ids(index.followersOf(plan("samfunnsdel")))).containsExactly("naering", "helse");
    assertThat(ids(index.replacersOf(plan("psykisk")))).containsExactly("helse");
    assertThat(ids(index.waitersFor(plan("ros")))).containsExactly("helse");
    assertThat(index.partsOf(plan("vatn"))).isEmpty();
  }

  @Test
  void plansAreFoundByTypeAndBox() {
    assertThat(ids(index.ofType(index.types().find("temaplan").orElseThrow())))
        .containsExactly("psykisk", "rus");
    assertThat(ids(index.inBox(SystemBox.KOMMUNEDELPLANER)))
        .containsExactly("bygda", "tettstad", "naering");
    assertThat(index.inBox(SystemBox.BYGGESAK)).isEmpty();
    assertThat(index.plan("finst-ikkje")).isEmpty();
  }

  @Test
  void goalsAreFoundByPlan() {
    assertThat(index.goalsOf(plan("helse")).stream().map(Goal::name))
        .containsExactly("Fleire er friske", "Ingen er einsame");
    assertThat(index.goalsOf(plan("rus"))).isEmpty();
  }

  private Plan plan(String id) {
    return index.plan(id).orElseThrow();
  }

  private static List<String> ids(List<Plan> plans) {
    return plans.stream().map(Plan::id).toList();
  }
}
