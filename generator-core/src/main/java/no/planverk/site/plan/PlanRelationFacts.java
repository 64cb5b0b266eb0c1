package no.planverk.site.plan;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.PlanGoals.Tie;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.GlobalGoals;
import no.planverk.site.phrase.PlanPhrases;

/** What a plan is tied to, by kind of tie and from both sides. */
final class PlanRelationFacts {

  private PlanRelationFacts() {}

  static List<Fact> plans(PageContext scope, Plan plan) {
    Facts facts = new Facts(scope);
    for (PlanRelation relation : PlanRelation.betweenPlans()) {
      facts
          .links(relation.forwards(), targets(scope, relation, plan))
          .links(relation.backwards(), scope.links(scope.plans().having(relation, plan)));
    }
    return facts.list();
  }

  private static List<TextLink> targets(PageContext scope, PlanRelation relation, Plan plan) {
    return scope.plans().findAll(relation.refs(plan.relations())).stream()
        .map(target -> scope.link(Kind.PLAN, target))
        .toList();
  }

  static List<Fact> goals(PageContext scope, Plan plan) {
    return new Facts(scope)
        .links("relasjon.mal", PlanPhrases.goals(scope, plan))
        .links("relasjon.delmal", below(scope, plan, Tie.Kind.SUB_GOAL))
        .links("relasjon.strategier", below(scope, plan, Tie.Kind.STRATEGY))
        .links("relasjon.tiltak", below(scope, plan, Tie.Kind.MEASURE))
        .links("relasjon.satsingsomrader", areas(scope, area -> area.plans().stream(), plan))
        .links(
            "relasjon.mal-vedtatt-her",
            areas(scope, area -> Stream.ofNullable(area.adoptedIn()), plan))
        .links("relasjon.utfordringer", PlanPhrases.challenges(scope, plan))
        .links(
            "relasjon.berekraftsmal",
            TextLink.plain(GlobalGoals.names(scope, plan.sustainabilityGoals())))
        .list();
  }

  /** Their names alone: they stand below their goals, which are linked above. */
  private static List<TextLink> below(PageContext scope, Plan plan, Tie.Kind kind) {
    return scope.plans().goals().below(plan).stream()
        .filter(tie -> tie.kind() == kind)
        .map(tie -> TextLink.plain(tie.name()))
        .toList();
  }

  /** The plans an area points at in one way. */
  private interface Pointer {
    Stream<Ref<Plan>> from(FocusArea area);
  }

  private static List<TextLink> areas(PageContext scope, Pointer pointer, Plan plan) {
    return scope.model().focusAreas().stream()
        .filter(area -> pointer.from(area).anyMatch(ref -> ref.isTo(plan)))
        .map(area -> scope.link(Kind.FOCUS_AREA, area))
        .toList();
  }
}
