package no.planverk.site;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.FocusArea;
import no.planverk.model.Kind;
import no.planverk.model.Plan;
import no.planverk.model.PlanGoals.Tie;
import no.planverk.model.PlanIndex;
import no.planverk.model.Ref;
import no.planverk.model.Relations;

/** What a plan is tied to, by kind of tie and from both sides. */
final class PlanTies {

  private PlanTies() {}

  static List<Fact> plans(Scope scope, Plan plan) {
    PlanIndex plans = scope.plans();
    Relations relations = plan.relations();
    return new Facts(scope)
        .links("relasjon.del-av", scope.planLinks(Stream.ofNullable(relations.partOf()).toList()))
        .links("relasjon.har-del", scope.links(plans.partsOf(plan)))
        .links("relasjon.folger-opp", scope.planLinks(relations.followsUp()))
        .links("relasjon.folges-opp-av", scope.links(plans.followersOf(plan)))
        .links("relasjon.gir-foringer-for", scope.planLinks(relations.guides()))
        .links("relasjon.far-foringer-fra", scope.links(plans.guidesOf(plan)))
        .links("relasjon.erstatter", scope.planLinks(relations.replaces()))
        .links("relasjon.erstattes-av", scope.links(plans.replacersOf(plan)))
        .links("relasjon.erstatter-delvis", scope.planLinks(relations.partlyReplaces()))
        .links("relasjon.erstattes-delvis-av", scope.links(plans.partReplacersOf(plan)))
        .links(
            "relasjon.inngar-i",
            scope.planLinks(Stream.ofNullable(relations.mergedInto()).toList()))
        .links("relasjon.tar-inn", scope.links(plans.mergedInto(plan)))
        .links("relasjon.avventer", scope.planLinks(relations.waitsFor()))
        .links("relasjon.avventes-av", scope.links(plans.waitersFor(plan)))
        .list();
  }

  static List<Fact> goals(Scope scope, Plan plan) {
    return new Facts(scope)
        .links("relasjon.mal", PlanWords.goals(scope, plan))
        .links("relasjon.delmal", below(scope, plan, Tie.Kind.SUB_GOAL))
        .links("relasjon.strategier", below(scope, plan, Tie.Kind.STRATEGY))
        .links("relasjon.tiltak", below(scope, plan, Tie.Kind.MEASURE))
        .links("relasjon.satsingsomrader", areas(scope, area -> area.plans().stream(), plan))
        .links(
            "relasjon.mal-vedtatt-her",
            areas(scope, area -> Stream.ofNullable(area.adoptedIn()), plan))
        .links("relasjon.utfordringer", PlanWords.challenges(scope, plan))
        .links(
            "relasjon.berekraftsmal",
            GlobalGoals.names(scope, plan.sustainabilityGoals()).stream()
                .map(name -> new TextLink(name, null))
                .toList())
        .list();
  }

  /** Their names alone: they stand below their goals, which are linked above. */
  private static List<TextLink> below(Scope scope, Plan plan, Tie.Kind kind) {
    return scope.plans().goals().below(plan).stream()
        .filter(tie -> tie.kind() == kind)
        .map(tie -> new TextLink(tie.name(), null))
        .toList();
  }

  /** The plans an area points at in one way. */
  private interface Pointer {
    Stream<Ref<Plan>> from(FocusArea area);
  }

  private static List<TextLink> areas(Scope scope, Pointer pointer, Plan plan) {
    return scope.model().focusAreas().stream()
        .filter(area -> pointer.from(area).anyMatch(ref -> ref.id().equals(plan.id())))
        .map(area -> scope.link(Kind.FOCUS_AREA, area))
        .toList();
  }
}
