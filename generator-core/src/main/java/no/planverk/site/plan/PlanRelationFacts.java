package no.planverk.site.plan;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.PlanGoals.Tie;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.OutsidePlan;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.GlobalGoals;
import no.planverk.site.phrase.PlanPhrases;
import org.jspecify.annotations.Nullable;

/** What a plan is tied to, by kind of tie and from both sides. */
final class PlanRelationFacts {

  private PlanRelationFacts() {}

  static List<Fact> plans(PageContext context, Plan plan) {
    Facts facts = new Facts(context);
    for (PlanRelation relation : PlanRelation.betweenPlans()) {
      facts
          .links(relation.forwards(), targets(context, relation, plan))
          .links(relation.backwards(), context.links(context.plans().having(relation, plan)));
    }
    return facts
        .links(PlanRelation.JOINT_WITH.forwards(), outside(context, plan, PlanRelation.JOINT_WITH))
        .links("relasjon.henger-sammen", outside(context, plan, null))
        .list();
  }

  private static List<TextLink> targets(PageContext context, PlanRelation relation, Plan plan) {
    return Stream.concat(
            context.plans().findAll(relation.refs(plan.relations())).stream()
                .map(target -> context.link(Kind.PLAN, target)),
            outside(context, plan, relation).stream())
        .toList();
  }

  /** Plans that are not in the strategy, with whose they are. */
  private static List<TextLink> outside(
      PageContext context, Plan plan, @Nullable PlanRelation relation) {
    return plan.outside().stream()
        .filter(other -> other.relation() == relation)
        .map(other -> outside(context, other))
        .toList();
  }

  private static TextLink outside(PageContext context, OutsidePlan plan) {
    String name =
        plan.owner() == null
            ? plan.name()
            : context.word("relasjon.plan-hos", "plan", plan.name(), "eier", plan.owner());
    return new TextLink(name, plan.link() == null ? null : plan.link().value());
  }

  static List<Fact> goals(PageContext context, Plan plan) {
    return new Facts(context)
        .links("relasjon.mal", PlanPhrases.goals(context, plan))
        .links("relasjon.delmal", below(context, plan, Tie.Kind.SUB_GOAL))
        .links("relasjon.strategier", below(context, plan, Tie.Kind.STRATEGY))
        .links("relasjon.tiltak", below(context, plan, Tie.Kind.MEASURE))
        .links("relasjon.satsingsomrader", areas(context, area -> area.plans().stream(), plan))
        .links(
            "relasjon.mal-vedtatt-her",
            areas(context, area -> Stream.ofNullable(area.adoptedIn()), plan))
        .links("relasjon.utfordringer", PlanPhrases.challenges(context, plan))
        .links(
            "relasjon.berekraftsmal",
            TextLink.plain(GlobalGoals.names(context, plan.sustainabilityGoals())))
        .list();
  }

  /** Their names alone: they stand below their goals, which are linked above. */
  private static List<TextLink> below(PageContext context, Plan plan, Tie.Kind kind) {
    return context.plans().goals().below(plan).stream()
        .filter(tie -> tie.kind() == kind)
        .map(tie -> TextLink.plain(tie.name()))
        .toList();
  }

  /** The plans an area points at in one way. */
  private interface Pointer {
    Stream<Ref<Plan>> from(FocusArea area);
  }

  private static List<TextLink> areas(PageContext context, Pointer pointer, Plan plan) {
    return context.model().focusAreas().stream()
        .filter(area -> pointer.from(area).anyMatch(ref -> ref.isTo(plan)))
        .map(area -> context.link(Kind.FOCUS_AREA, area))
        .toList();
  }
}
