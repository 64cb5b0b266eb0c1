package no.planverk.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.model.FocusArea;
import no.planverk.model.Goal;
import no.planverk.model.Kind;
import no.planverk.model.Measure;
import no.planverk.model.Part;
import no.planverk.model.Participation;
import no.planverk.model.Unit;
import no.planverk.site.GoalsView.Area;
import no.planverk.site.GoalsView.GoalItem;
import no.planverk.site.GoalsView.MeasureItem;
import no.planverk.site.GoalsView.PartGoals;

/** Makes the page of the goals. */
final class GoalsPage {

  private GoalsPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("mal.html");
    List<PartGoals> parts =
        Arrays.stream(Part.values())
            .map(part -> part(scope, part))
            .filter(part -> !part.areas().isEmpty())
            .toList();
    GoalsView view = new GoalsView(scope.text("mal"), parts);
    return List.of(FixedPage.of(scope, "mal", view, List.of()));
  }

  private static PartGoals part(Scope scope, Part part) {
    String id = part.name().toLowerCase(Locale.ROOT);
    List<Area> areas =
        scope.model().focusAreas().stream()
            .filter(area -> area.part() == part)
            .map(area -> area(scope, area))
            .toList();
    return new PartGoals(id, scope.word("del", part), scope.text("mal-" + id), areas);
  }

  private static Area area(Scope scope, FocusArea area) {
    String anchor = Addresses.anchor(Kind.FOCUS_AREA, area.id());
    return new Area(
        anchor,
        area.name(),
        scope.htmlOrNull(area.text(), 3, Addresses.inside(anchor)),
        scope.planLinks(area.plans()),
        area.goals().stream().map(goal -> goal(scope, goal)).toList());
  }

  private static GoalItem goal(Scope scope, Goal goal) {
    return new GoalItem(
        Addresses.anchor(Kind.GOAL, goal.id()),
        goal.name(),
        scope.planLinks(goal.plans()),
        goal.actors().stream().flatMap(part -> actor(scope, part)).toList(),
        goal.measures().stream().map(measure -> measure(scope, measure)).toList());
  }

  private static Stream<TextLink> actor(Scope scope, Participation part) {
    return scope.model().actors().stream()
        .filter(actor -> actor.id().equals(part.actor().id()))
        .map(
            actor ->
                new TextLink(
                    scope.word(
                        "aktorer.rolle",
                        "navn",
                        actor.name(),
                        "rolle",
                        scope.word("rolle", part.role())),
                    scope.item(Kind.ACTOR, actor.id())));
  }

  private static MeasureItem measure(Scope scope, Measure measure) {
    Stream<String> unit =
        scope.model().units().stream()
            .filter(u -> measure.responsible() != null && u.id().equals(measure.responsible().id()))
            .map(Unit::name)
            .map(name -> scope.word("mal.ansvarlig", "enhet", name));
    Stream<String> deadline =
        Stream.ofNullable(measure.deadline())
            .map(date -> scope.word("mal.frist", "frist", scope.date(date)));
    List<String> details = Stream.concat(unit, deadline).toList();
    return new MeasureItem(measure.name(), details.isEmpty() ? null : String.join(", ", details));
  }
}
