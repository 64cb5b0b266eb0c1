package no.planverk.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.model.DecisionKind;
import no.planverk.model.FocusArea;
import no.planverk.model.Goal;
import no.planverk.model.Kind;
import no.planverk.model.Plan;
import no.planverk.model.PlanStatus;
import no.planverk.model.Ref;
import no.planverk.site.CoverageView.Gap;

/**
 * Finds goals without a plan or a measure, and plans without a goal.
 *
 * <p>A plan of a focus area follows up the area's goals, and the plan the goals are adopted in has
 * goals too. Plans on their way out are not asked for goals.
 */
final class Coverage {

  private final Scope scope;

  private Coverage(Scope scope) {
    this.scope = scope;
  }

  static CoverageView of(Scope scope) {
    return new Coverage(scope).view();
  }

  private CoverageView view() {
    List<Goal> goals =
        scope.model().focusAreas().stream().flatMap(a -> a.goals().stream()).toList();
    if (goals.isEmpty()) {
      return new CoverageView(List.of(), List.of());
    }
    List<Plan> plans = scope.plans().plans().stream().filter(Coverage::stays).toList();
    Set<String> throughAreas = plansOfAreas();
    List<TextLink> noPlan = links(goalsWithoutPlan());
    List<TextLink> noMeasure = links(goals.stream().filter(Predicate.not(Coverage::hasMeasure)));
    List<TextLink> noGoal =
        plans.stream()
            .filter(
                plan -> scope.plans().goalsOf(plan).isEmpty() && !throughAreas.contains(plan.id()))
            .map(plan -> scope.link(Kind.PLAN, plan))
            .toList();
    List<String> sentences =
        List.of(
            sentence("dekning.mal-med-plan", goals.size() - noPlan.size(), goals.size()),
            sentence("dekning.mal-med-tiltak", goals.size() - noMeasure.size(), goals.size()),
            sentence("dekning.planer-med-mal", plans.size() - noGoal.size(), plans.size()));
    return new CoverageView(
        sentences,
        Stream.of(
                gap("dekning.uten-plan", noPlan),
                gap("dekning.uten-tiltak", noMeasure),
                gap("dekning.uten-mal", noGoal))
            .filter(gap -> !gap.items().isEmpty())
            .toList());
  }

  private Stream<Goal> goalsWithoutPlan() {
    return scope.model().focusAreas().stream()
        .filter(area -> area.plans().isEmpty())
        .flatMap(area -> area.goals().stream())
        .filter(goal -> !scope.plans().goals().isFollowedUp(goal));
  }

  private Set<String> plansOfAreas() {
    Set<String> ids = new HashSet<>();
    for (FocusArea area : scope.model().focusAreas()) {
      area.plans().stream().map(Ref::id).forEach(ids::add);
      Stream.ofNullable(area.adoptedIn()).map(Ref::id).forEach(ids::add);
    }
    return ids;
  }

  private static boolean hasMeasure(Goal goal) {
    return !goal.measures().isEmpty()
        || goal.subGoals().stream().anyMatch(sub -> !sub.measures().isEmpty())
        || goal.strategies().stream().anyMatch(strategy -> !strategy.measures().isEmpty());
  }

  private static boolean stays(Plan plan) {
    return !plan.is(PlanStatus.Phase.ENDED) && !plan.is(DecisionKind.Effect.ENDS);
  }

  private List<TextLink> links(Stream<Goal> goals) {
    return goals.map(goal -> scope.link(Kind.GOAL, goal)).toList();
  }

  private String sentence(String key, int covered, int all) {
    return scope.word(key, "antall", Integer.toString(covered), "alle", Integer.toString(all));
  }

  private Gap gap(String key, List<TextLink> items) {
    return new Gap(scope.word(key, "antall", Integer.toString(items.size())), items);
  }
}
