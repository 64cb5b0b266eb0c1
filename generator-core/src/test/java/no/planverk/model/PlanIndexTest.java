package no.planverk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.diagram.Vesledal;
import no.planverk.model.municipality.Actor;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.model.type.SystemBox;
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
            - namn: Alle er med
              id: alle-er-med
              delmål: [{namn: Alle har ein ven, planar: [vatn], tiltak: [{namn: Turlag, plan: helse}]}]
              strategiar: [{namn: Vi går saman, planar: [vatn], tiltak: [{namn: Stiar, plan: vatn}]}]
              tiltak: [{namn: Benkar, plan: vatn}, Utan plan]
            - {namn: Ingen har plan for dette, tiltak: [Noko]}
      """;

  private static final String PLANS =
      """
        - {id: kultur, namn: Kulturplan, type: temaplan, mål: [alle-er-med], gjev-føringar-for: [helse]}
        - {id: dans, namn: Danseplan, type: temaplan, går-inn-i: kultur, erstattar-delvis: [helse]}
      """;

  private final Model model = Vesledal.read(Vesledal.text() + PLANS + GOALS);
  private final PlanIndex index = new PlanIndex(model);

  @Test
  void relationsAreReadBackwards() {
    assertThat(ids(index.having(PlanRelation.PART_OF, plan("helse")))).containsExactly("rus");
    assertThat(ids(index.having(PlanRelation.FOLLOWS_UP, plan("samfunnsdel"))))
        .containsExactly("naering", "helse");
    assertThat(ids(index.having(PlanRelation.REPLACES, plan("psykisk")))).containsExactly("helse");
    assertThat(ids(index.having(PlanRelation.WAITS_FOR, plan("ros")))).containsExactly("helse");
    assertThat(index.having(PlanRelation.PART_OF, plan("vatn"))).isEmpty();
  }

  @Test
  void plansAreFoundByTypeAndBox() {
    assertThat(ids(index.ofType(index.types().find("temaplan").orElseThrow())))
        .containsExactly("psykisk", "rus", "kultur", "dans");
    assertThat(ids(index.inBox(SystemBox.KOMMUNEDELPLANER)))
        .containsExactly("bygda", "tettstad", "naering");
    assertThat(index.inBox(SystemBox.BYGGESAK)).isEmpty();
    assertThat(index.plan("finst-ikkje")).isEmpty();
  }

  @Test
  void plansAreFoundByGoal() {
    List<Goal> goals = model.focusAreas().get(0).goals();
    assertThat(ids(index.plansOf(goals.get(0)))).containsExactly("helse", "samfunnsdel");
    assertThat(ids(index.plansOf(goals.get(2)))).as("names it itself").containsExactly("kultur");
    assertThat(goals).filteredOn(index.goals()::isFollowedUp).hasSize(goals.size() - 1);
  }

  @Test
  void goalsAreFoundByPlan() {
    assertThat(goals("helse"))
        .containsExactly("Fleire er friske", "Ingen er einsame", "Alle er med");
    assertThat(index.goalsOf(plan("rus"))).isEmpty();
  }

  @Test
  void aGoalIsTiedToAPlanFromEitherSide() {
    assertThat(goals("kultur")).containsExactly("Alle er med");
    assertThat(goals("vatn")).containsExactly("Alle er med");
    assertThat(index.goals().below(plan("vatn")).stream().map(tie -> tie.kind() + " " + tie.name()))
        .containsExactly(
            "SUB_GOAL Alle har ein ven",
            "STRATEGY Vi går saman",
            "MEASURE Stiar",
            "MEASURE Benkar");
    assertThat(index.goals().below(plan("kultur"))).isEmpty();
  }

  @Test
  void theNewerKindsOfRelationsAreReadBackwardsToo() {
    assertThat(ids(index.having(PlanRelation.GUIDES, plan("helse")))).containsExactly("kultur");
    assertThat(ids(index.having(PlanRelation.PARTLY_REPLACES, plan("helse"))))
        .containsExactly("dans");
    assertThat(ids(index.having(PlanRelation.MERGED_INTO, plan("kultur")))).containsExactly("dans");
    assertThat(index.having(PlanRelation.MERGED_INTO, plan("dans"))).isEmpty();
  }

  @Test
  void anActorIsNoPlanOfTheSameId() {
    String actors = "aktørar:\n  - {id: kultur, namn: Kulturlaget, gruppe: frivillige}\n";
    String plans = PLANS.replace("id: dans,", "id: dans, felles-med: [kultur],");
    String yaml = Vesledal.text().replace("aktørar:\n", actors) + plans;
    PlanIndex both = new PlanIndex(Vesledal.read(yaml + GOALS));
    Plan plan = both.plan("kultur").orElseThrow();
    Plan dance = both.plan("dans").orElseThrow();

    List<Actor> found = both.findAll(dance.relations().jointWith());
    assertThat(found.stream().map(Actor::name)).containsExactly("Kulturlaget");
    assertThat(ids(both.having(PlanRelation.JOINT_WITH, found.get(0)))).containsExactly("dans");
    assertThat(both.having(PlanRelation.JOINT_WITH, plan)).isEmpty();
  }

  private List<String> goals(String plan) {
    return index.goalsOf(plan(plan)).stream().map(Goal::name).toList();
  }

  private Plan plan(String id) {
    return index.plan(id).orElseThrow();
  }

  private static List<String> ids(List<Plan> plans) {
    return plans.stream().map(Plan::id).toList();
  }
}
