package no.planverk.site.goal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.field.Ref;
import no.planverk.model.municipality.Participation;
import no.planverk.model.need.Challenge;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Measure;
import no.planverk.model.plan.SubGoal;
import no.planverk.site.goal.GoalItem.Actor;
import no.planverk.site.goal.GoalItem.Branch;
import no.planverk.site.goal.GoalItem.MeasureItem;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.GlobalGoals;
import no.planverk.site.phrase.Indicators;
import no.planverk.site.phrase.UnitLinks;

/** Writes goals with all that is below them. */
final class GoalItems {

  private final PageContext context;

  GoalItems(PageContext context) {
    this.context = context;
  }

  GoalItem of(Goal goal) {
    String anchor = Addresses.anchor(Kind.GOAL, goal.id());
    return new GoalItem(
        anchor,
        goal.name(),
        context.htmlOrNull(goal.text(), 4, Addresses.inside(anchor)),
        actors(goal.actors()),
        facts(goal),
        goal.subGoals().stream().map(this::branch).toList(),
        goal.strategies().stream()
            .map(
                s ->
                    new Branch(
                        s.name(),
                        context.planLinks(s.plans()),
                        measures(s.measures()),
                        Indicators.of(context, s.indicators())))
            .toList(),
        measures(goal.measures()),
        Indicators.of(context, goal.indicators()));
  }

  private List<Fact> facts(Goal goal) {
    return new Facts(context)
        .links("mal.horer-under", goals(context.plans().findAll(goal.higher())))
        .links("mal.mal-under", goals(context.plans().goals().under(goal)))
        .links("mal.folger-opp", UnitLinks.of(context, goal.responsible()))
        .links("mal.planer", context.links(context.plans().plansOf(goal)))
        .links("mal.utfordringer", challenges(goal.challenges()))
        .links(
            "mal.berekraftsmal",
            TextLink.plain(GlobalGoals.names(context, goal.sustainabilityGoals())))
        .list();
  }

  /** A goal of another plan is told with that plan. */
  private List<TextLink> goals(List<Goal> goals) {
    return goals.stream().map(goal -> context.link(Kind.GOAL, goal)).toList();
  }

  private Branch branch(SubGoal sub) {
    return new Branch(
        sub.name(),
        context.planLinks(sub.plans()),
        measures(sub.measures()),
        Indicators.of(context, sub.indicators()));
  }

  private List<MeasureItem> measures(List<Measure> measures) {
    return measures.stream().map(this::measure).toList();
  }

  private MeasureItem measure(Measure measure) {
    Stream<String> unit =
        Stream.of(UnitLinks.names(context, measure.responsible()))
            .filter(names -> !names.isEmpty())
            .map(names -> context.word("mal.ansvarlig", "enhet", names));
    Stream<String> deadline =
        Stream.ofNullable(measure.deadline())
            .map(date -> context.word("mal.frist", "frist", context.date(date)));
    Stream<String> status =
        Stream.ofNullable(measure.status()).map(s -> context.word("tiltaksstatus", s));
    String detail =
        Stream.of(unit, deadline, status).flatMap(s -> s).collect(Collectors.joining(", "));
    TextLink plan =
        context.plans().find(measure.plan()).map(p -> context.link(Kind.PLAN, p)).orElse(null);
    return new MeasureItem(
        measure.name(), detail.isEmpty() ? null : detail, plan, actors(measure.actors()));
  }

  private List<Actor> actors(List<Participation> parts) {
    return parts.stream().flatMap(this::actor).toList();
  }

  private Stream<Actor> actor(Participation part) {
    String role = context.word("rolle", part.role());
    return context.plans().find(part.actor()).stream()
        .map(
            actor ->
                new Actor(new TextLink(actor.name(), context.item(Kind.ACTOR, actor.id())), role));
  }

  private List<TextLink> challenges(List<Ref<Challenge>> refs) {
    return refs.stream()
        .flatMap(ref -> context.plans().find(ref).stream())
        .map(challenge -> context.link(Kind.CHALLENGE, challenge))
        .toList();
  }
}
