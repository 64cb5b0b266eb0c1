package no.planverk.site.goal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.site.goal.UncoveredGoalsView.Gap;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;

/**
 * Finds goals without a plan or a measure, and plans without a goal.
 *
 * <p>A plan of a focus area follows up the area's goals, and the plan the goals are adopted in has
 * goals too. Plans on their way out are not asked for goals.
 */
final class UncoveredGoals {

  private final PageContext scope;

  private UncoveredGoals(PageContext scope) {
    this.scope = scope;
  }

  static UncoveredGoalsView of(PageContext scope) {
    return new UncoveredGoals(scope).view();
  }

  private UncoveredGoalsView view() {
    List<Goal> goals =
        scope.model().focusAreas().stream().flatMap(a -> a.goals().stream()).toList();
    if (goals.isEmpty()) {
      return new UncoveredGoalsView(List.of(), List.of());
    }
    List<Plan> plans = scope.plans().plans().stream().filter(UncoveredGoals::stays).toList();
    Set<String> throughAreas = plansOfAreas();
    List<TextLink> noPlan = links(goalsWithoutPlan());
    List<TextLink> noMeasure =
        links(goals.stream().filter(Predicate.not(UncoveredGoals::hasMeasure)));
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
    return new UncoveredGoalsView(
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
