package no.planverk.site.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.municipality.Actor;
import no.planverk.model.municipality.Participation;
import no.planverk.model.municipality.SocietyGroup;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.PlanRelation;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.reference.ActorsView.ActorGroup;
import no.planverk.site.reference.ActorsView.ActorItem;
import no.planverk.site.reference.ActorsView.GoalRole;

/** Makes the page of the actors. */
public final class ActorsPage {

  private ActorsPage() {}

  public static PageContent of(PageContext context) {
    List<ActorGroup> groups =
        Arrays.stream(SocietyGroup.values())
            .map(group -> group(context, group))
            .filter(group -> !group.actors().isEmpty())
            .toList();
    ActorsView view = new ActorsView(context.text("aktorer"), groups);
    return PageContent.of(context, PageName.ACTORS, view);
  }

  /** Whether there is any actor. */
  public static boolean hasContent(Model model) {
    return !model.actors().isEmpty();
  }

  private static ActorGroup group(PageContext context, SocietyGroup group) {
    List<ActorItem> actors =
        context.model().actors().stream()
            .filter(actor -> actor.group() == group)
            .map(actor -> actor(context, actor))
            .toList();
    return new ActorGroup(
        group.name().toLowerCase(Locale.ROOT), context.word("samfunn", group), actors);
  }

  private static ActorItem actor(PageContext context, Actor actor) {
    String anchor = Addresses.anchor(Kind.ACTOR, actor.id());
    return new ActorItem(
        anchor,
        actor.name(),
        actor.website() == null ? null : actor.website().value(),
        context.htmlOrNull(actor.text(), 3, Addresses.inside(anchor)),
        goals(context, actor),
        context.links(context.plans().having(PlanRelation.JOINT_WITH, actor)));
  }

  private static List<GoalRole> goals(PageContext context, Actor actor) {
    return context.model().focusAreas().stream()
        .flatMap(area -> area.goals().stream())
        .flatMap(goal -> goal(context, goal, actor))
        .toList();
  }

  private static Stream<GoalRole> goal(PageContext context, Goal goal, Actor actor) {
    return goal.actors().stream()
        .filter(part -> part.actor().isTo(actor))
        .map(Participation::role)
        .map(role -> new GoalRole(context.link(Kind.GOAL, goal), context.word("rolle", role)));
  }
}
