package no.planverk.site.goal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.municipality.Part;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.site.goal.GoalsView.Area;
import no.planverk.site.goal.GoalsView.PartGoals;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/** Makes the page of the goals. */
public final class GoalsPage {

  private GoalsPage() {}

  public static PageContent of(PageContext context) {
    GoalItems items = new GoalItems(context);
    List<PartGoals> parts =
        Arrays.stream(Part.values())
            .map(part -> part(context, items, part))
            .filter(part -> !part.areas().isEmpty())
            .toList();
    GoalsView view =
        new GoalsView(
            context.text("mal"),
            context.model().municipality().vision(),
            parts,
            UncoveredGoals.of(context),
            SdgMatrix.of(context).orElse(null));
    return PageContent.of(context, PageName.GOALS, view, PageFigures.goals(context));
  }

  /** Whether there is any goal, the municipality's own or one of the UN's. */
  public static boolean hasContent(Model model) {
    return !model.focusAreas().isEmpty()
        || model.plans().stream().anyMatch(plan -> !plan.sustainabilityGoals().isEmpty());
  }

  private static PartGoals part(PageContext context, GoalItems items, Part part) {
    String id = part.name().toLowerCase(Locale.ROOT);
    String answers =
        context.word(part == Part.SAMFUNN ? "figur.ansvar-samfunn" : "figur.ansvar-organisasjon");
    List<Area> areas =
        context.model().focusAreas().stream()
            .flatMap(area -> area(context, items, area, part))
            .toList();
    return new PartGoals(id, context.word("del", part), answers, context.text("mal-" + id), areas);
  }

  /** The area as one part sees it: with its text in its own part, with its goals in theirs. */
  private static Stream<Area> area(
      PageContext context, GoalItems items, FocusArea area, Part part) {
    boolean home = area.part() == part;
    List<Goal> goals = area.goals().stream().filter(goal -> partOf(goal, area) == part).toList();
    if (!home && goals.isEmpty()) {
      return Stream.empty();
    }
    String anchor = Addresses.anchor(Kind.FOCUS_AREA, area.id());
    return Stream.of(
        new Area(
            home ? anchor : Addresses.inside(anchor) + part.name().toLowerCase(Locale.ROOT),
            area.name(),
            home ? context.htmlOrNull(area.text(), 3, Addresses.inside(anchor)) : null,
            adoptedIn(context, area),
            home ? context.planLinks(area.plans()) : List.of(),
            goals.stream().map(items::of).toList()));
  }

  private static Part partOf(Goal goal, FocusArea area) {
    return goal.part() == null ? area.part() : goal.part();
  }

  private static @Nullable TextLink adoptedIn(PageContext context, FocusArea area) {
    return area.adoptedIn() == null
        ? null
        : context.planLinks(List.of(area.adoptedIn())).stream().findFirst().orElse(null);
  }
}
