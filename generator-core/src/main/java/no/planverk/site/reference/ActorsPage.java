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
import no.planverk.site.page.TextLink;
import no.planverk.site.reference.ActorsView.ActorGroup;
import no.planverk.site.reference.ActorsView.ActorItem;

/** Makes the page of the actors. */
public final class ActorsPage {

  private ActorsPage() {}

  public static PageContent of(PageContext scope) {
    List<ActorGroup> groups =
        Arrays.stream(SocietyGroup.values())
            .map(group -> group(scope, group))
            .filter(group -> !group.actors().isEmpty())
            .toList();
    ActorsView view = new ActorsView(scope.text("aktorer"), groups);
    return PageContent.of(scope, PageName.ACTORS, view);
  }

  /** Whether there is any actor. */
  public static boolean hasContent(Model model) {
    return !model.actors().isEmpty();
  }

  private static ActorGroup group(PageContext scope, SocietyGroup group) {
    List<ActorItem> actors =
        scope.model().actors().stream()
            .filter(actor -> actor.group() == group)
            .map(actor -> actor(scope, actor))
            .toList();
    return new ActorGroup(
        group.name().toLowerCase(Locale.ROOT), scope.word("samfunn", group), actors);
  }

  private static ActorItem actor(PageContext scope, Actor actor) {
    String anchor = Addresses.anchor(Kind.ACTOR, actor.id());
    return new ActorItem(
        anchor,
        actor.name(),
        actor.website() == null ? null : actor.website().value(),
        scope.htmlOrNull(actor.text(), 3, Addresses.inside(anchor)),
        goals(scope, actor),
        scope.links(scope.plans().having(PlanRelation.JOINT_WITH, actor)));
  }

  private static List<TextLink> goals(PageContext scope, Actor actor) {
    return scope.model().focusAreas().stream()
        .flatMap(area -> area.goals().stream())
        .flatMap(goal -> goal(scope, goal, actor))
        .toList();
  }

  private static Stream<TextLink> goal(PageContext scope, Goal goal, Actor actor) {
    return goal.actors().stream()
        .filter(part -> part.actor().isTo(actor))
        .map(Participation::role)
        .map(role -> scope.word("rolle", role))
        .map(role -> scope.word("aktorer.rolle", "navn", goal.name(), "rolle", role))
        .map(text -> new TextLink(text, scope.item(Kind.GOAL, goal.id())));
  }
}
