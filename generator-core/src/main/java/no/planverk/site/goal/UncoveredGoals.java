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

  private final PageContext context;

  private UncoveredGoals(PageContext context) {
    this.context = context;
  }

  static UncoveredGoalsView of(PageContext context) {
    return new UncoveredGoals(context).view();
  }

  private UncoveredGoalsView view() {
    List<Goal> goals =
        context.model().focusAreas().stream().flatMap(a -> a.goals().stream()).toList();
    if (goals.isEmpty()) {
      return new UncoveredGoalsView(List.of(), List.of());
    }
    List<Plan> plans = context.plans().plans().stream().filter(UncoveredGoals::stays).toList();
    Set<String> throughAreas = plansOfAreas();
    List<TextLink> noPlan = links(goalsWithoutPlan());
    List<TextLink> noMeasure =
        links(goals.stream().filter(Predicate.not(UncoveredGoals::hasMeasure)));
    List<TextLink> noGoal =
        plans.stream()
            .filter(
                plan ->
                    context.plans().goalsOf(plan).isEmpty() && !throughAreas.contains(plan.id()))
            .map(plan -> context.link(Kind.PLAN, plan))
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
    return context.model().focusAreas().stream()
        .filter(area -> area.plans().isEmpty())
        .flatMap(area -> area.goals().stream())
        .filter(goal -> !context.plans().goals().isFollowedUp(goal));
  }

  private Set<String> plansOfAreas() {
    Set<String> ids = new HashSet<>();
    for (FocusArea area : context.model().focusAreas()) {
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
    return goals.map(goal -> context.link(Kind.GOAL, goal)).toList();
  }

  private String sentence(String key, int covered, int all) {
    return context.word(key, "antall", Integer.toString(covered), "alle", Integer.toString(all));
  }

  private Gap gap(String key, List<TextLink> items) {
    return new Gap(context.word(key, "antall", Integer.toString(items.size())), items);
  }
}
