package no.planverk.overview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.overview.OverviewPage.Place;
import no.planverk.overview.OverviewView.Section;

/** The goals of all, by the UN's sustainable development goals they build on. */
final class GoalPages {

  private static final String FOLDER = "barekraftsmal/";
  private static final int GLOBAL_GOALS = 17;

  /** The number that stands for the goals that build on none. */
  private static final int NONE = 0;

  /** A goal, a plan or a strategy that builds on a global goal, and whose it is. */
  private record Here(Member member, String kind, Said name) {}

  private final Overview overview;
  private final List<List<Here>> byGoal = new ArrayList<>();

  private GoalPages(Overview overview) {
    this.overview = overview;
    for (int number = NONE; number <= GLOBAL_GOALS; number++) {
      byGoal.add(new ArrayList<>());
    }
    overview.members().forEach(this::add);
  }

  static List<OverviewPage> of(Overview overview) {
    GoalPages goals = new GoalPages(overview);
    List<OverviewPage> pages = new ArrayList<>();
    pages.add(goals.list());
    for (int number = NONE; number <= GLOBAL_GOALS; number++) {
      if (!goals.byGoal.get(number).isEmpty()) {
        pages.add(goals.page(number));
      }
    }
    return pages;
  }

  private void add(Member member) {
    String title = member.model().strategy().title();
    add(
        member.model().strategy().foundation().sustainabilityGoals(),
        new Here(member, "strategi", overview.said(member, title, member.site())));
    for (FocusArea area : member.model().focusAreas()) {
      for (Goal goal : area.goals()) {
        Here here = new Here(member, "mal", overview.said(member, goal.name(), null));
        add(goal.sustainabilityGoals(), here);
        if (goal.sustainabilityGoals().isEmpty()) {
          byGoal.get(NONE).add(here);
        }
      }
    }
    for (Plan plan : member.plans().listed()) {
      add(plan.sustainabilityGoals(), new Here(member, "plan", overview.plan(member, plan)));
    }
  }

  private void add(List<SustainabilityGoal> goals, Here here) {
    goals.stream().distinct().forEach(goal -> byGoal.get(goal.number()).add(here));
  }

  private OverviewPage list() {
    TableWriter table =
        new TableWriter(overview, "berekraftsmal", "kommuner", "antall-mal", "planer");
    for (int number = 1; number <= GLOBAL_GOALS; number++) {
      row(table, number);
    }
    row(table, NONE);
    return OverviewPage.of(
        overview, Place.GOALS, List.of(), List.of(table.section("berekraftsmal", true), ofEach()));
  }

  private void row(TableWriter table, int number) {
    List<Here> here = byGoal.get(number);
    Set<String> whose = new HashSet<>();
    here.forEach(each -> whose.add(each.member().number()));
    String name = name(number);
    table.cell(here.isEmpty() ? Said.ours(name) : Said.ours(name, path(number)));
    table.cell(whose.size());
    table.cell(here.stream().filter(each -> each.kind().equals("mal")).count());
    table.cell(here.stream().filter(each -> each.kind().equals("plan")).count());
  }

  private String name(int number) {
    return number == NONE
        ? overview.word("samling.uten-berekraftsmal")
        : number + " " + overview.word("berekraftsmal." + number);
  }

  private static String path(int number) {
    return OverviewPage.path(FOLDER, number == NONE ? "uten" : Integer.toString(number));
  }

  /** How many each has. */
  private Section ofEach() {
    TableWriter table = new TableWriter(overview, "kommune", "satsinger", "antall-mal");
    for (Member member : overview.members()) {
      List<FocusArea> areas = member.model().focusAreas();
      if (!areas.isEmpty()) {
        table.cell(overview.name(member));
        table.cell(areas.size());
        table.cell(areas.stream().mapToLong(area -> area.goals().size()).sum());
      }
    }
    return table.section("mal-hos", true);
  }

  private OverviewPage page(int number) {
    TableWriter table = new TableWriter(overview, "navn", "slag", "kommune");
    for (Here here : byGoal.get(number)) {
      table.cell(here.name());
      table.cell(overview.word("samling.slag." + here.kind()));
      table.cell(overview.name(here.member()));
    }
    return new OverviewPage(
        path(number),
        Place.GOALS,
        name(number),
        overview.word(number == NONE ? "samling.om.uten" : "samling.om.berekraftsmal"),
        List.of(),
        List.of(table.section("bygger-pa", false)));
  }
}
