package no.planverk.site.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Schedule;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Milestone;
import no.planverk.site.phrase.Milestones;
import no.planverk.site.phrase.PlanGroups;
import no.planverk.site.phrase.PlanPhrases;
import no.planverk.site.progress.ProgressView.Axis;
import no.planverk.site.progress.ProgressView.Cell;
import no.planverk.site.progress.ProgressView.Column;
import no.planverk.site.progress.ProgressView.Group;
import no.planverk.site.progress.ProgressView.Listed;
import no.planverk.site.progress.ProgressView.ListedGroup;
import no.planverk.site.progress.ProgressView.Mark;
import no.planverk.site.progress.ProgressView.Row;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Makes the page of when things happen. */
public final class ProgressPage {

  private final PageContext context;
  private final TimeAxis axis;
  private final List<Plan> timed;

  private ProgressPage(PageContext context) {
    this.context = context;
    this.axis = new TimeAxis(context.model().strategy().period());
    this.timed =
        context.plans().listed().stream()
            .filter(plan -> !Milestones.of(context, plan).isEmpty())
            .toList();
  }

  public static PageContent of(PageContext context) {
    return PageContent.of(context, PageName.PROGRESS, new ProgressPage(context).view());
  }

  /** Whether any plan has a time. */
  public static boolean hasContent(Model model) {
    int from = model.strategy().period().from();
    return model.plans().stream().anyMatch(plan -> isTimed(plan, from));
  }

  private static boolean isTimed(Plan plan, int from) {
    Schedule schedule = plan.schedule();
    return schedule.notice() != null
        || schedule.start() != null
        || schedule.hearing() != null
        || schedule.expectedAdoption() != null
        || schedule.hearings().stream().anyMatch(h -> h.from() != null || h.deadline() != null)
        || plan.resources().effort().stream().anyMatch(e -> e.year() != null && e.isWork())
        || (plan.decision() != null
            && (plan.decision().deadline() != null
                || (plan.decision().years() != null
                    && Milestone.Kind.of(plan.decision().kind()) != null)))
        || (plan.adopted() != null
            && plan.adopted().date() != null
            && plan.adopted().date().last().getYear() >= from);
  }

  private ProgressView view() {
    List<Group> groups = groups();
    List<Row> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
    Set<String> used =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> !cell.lines().isEmpty())
            .map(Cell::key)
            .collect(Collectors.toSet());
    Set<Plan> untimed = new LinkedHashSet<>(context.plans().listed());
    untimed.removeAll(Set.copyOf(timed));
    return new ProgressView(
        context.word("framdrift.intro"),
        notes(),
        context.word(
            "framdrift.antall",
            "antall",
            "" + timed.size(),
            "alle",
            "" + context.plans().listed().size()),
        axis.period().toString(),
        new Axis(axis.labels(), axis.lines(), today()),
        columns().filter(column -> used.contains(column.key())).toList(),
        groups.stream().map(group -> withColumns(group, used)).toList(),
        rows.stream().flatMap(row -> row.marks().stream()).map(Mark::kind).distinct().toList(),
        waiting(untimed),
        untimed.stream().filter(Plan::isLeftAlone).map(this::listed).toList());
  }

  private List<ListedGroup> waiting(Set<Plan> untimed) {
    return PlanGroups.of(context).list().stream()
        .map(
            group ->
                new ListedGroup(
                    group.title(),
                    group.plans().stream()
                        .filter(plan -> untimed.contains(plan) && !plan.isLeftAlone())
                        .map(this::listed)
                        .toList()))
        .filter(group -> !group.plans().isEmpty())
        .toList();
  }

  private Stream<Column> columns() {
    return Milestone.Kind.columns().stream()
        .map(key -> new Column(key, context.word("framdrift." + key)));
  }

  private static Group withColumns(Group group, Set<String> used) {
    return new Group(
        group.title(),
        group.rows().stream()
            .map(
                row ->
                    new Row(
                        row.name(),
                        row.decision(),
                        row.cells().stream().filter(cell -> used.contains(cell.key())).toList(),
                        row.marks(),
                        row.lanes()))
            .toList());
  }

  private @Nullable Integer today() {
    LocalDate today = context.site().today();
    return axis.isBefore(today) || axis.isAfter(today) ? null : axis.place(today);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    LocalDate today = context.site().today();
    String key =
        axis.isBefore(today)
            ? "framdrift.i-dag-for"
            : axis.isAfter(today) ? "framdrift.i-dag-etter" : "framdrift.i-dag";
    String day = context.date(new PlanDate(today, PlanDate.Precision.DAY));
    notes.add(context.word(key, "dato", day, "periode", axis.period().toString()));
    PlanDate deadline = Milestones.deadline(context);
    if (deadline != null) {
      boolean county = context.model().municipality().isCounty();
      notes.add(
          context.word(
              county ? "framdrift.fristen-fylke" : "framdrift.fristen",
              "frist",
              context.date(deadline)));
    }
    return notes;
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    List<Milestone> strategy = Milestones.of(context, context.model().strategy());
    if (!strategy.isEmpty()) {
      groups.add(
          new Group(
              context.word("framdrift.strategien"),
              List.of(row(context.strategy(), null, strategy))));
    }
    Set<Plan> withTime = Set.copyOf(timed);
    for (PlanGroups.Group group : PlanGroups.of(context).list()) {
      List<Row> rows = group.plans().stream().filter(withTime::contains).map(this::row).toList();
      if (!rows.isEmpty()) {
        boolean named = !group.title().isEmpty();
        groups.add(new Group(named ? group.title() : context.word("framdrift.planene"), rows));
      }
    }
    return groups;
  }

  private Row row(Plan plan) {
    return row(link(plan), PlanPhrases.decisionTag(context, plan), Milestones.of(context, plan));
  }

  private Row row(TextLink name, @Nullable Tag decision, List<Milestone> milestones) {
    List<Cell> cells =
        columns().map(column -> new Cell(column.key(), lines(column.key(), milestones))).toList();
    List<Mark> marks = TimeMarks.of(milestones, axis);
    int lanes = marks.stream().mapToInt(Mark::lane).max().orElse(0) + 1;
    return new Row(name, decision, cells, marks, lanes);
  }

  private List<String> lines(String column, List<Milestone> milestones) {
    return milestones.stream()
        .filter(milestone -> milestone.kind().column().equals(column))
        .map(this::line)
        .toList();
  }

  private String line(Milestone milestone) {
    if (axis.isBefore(milestone.to().last())) {
      return context.word("framdrift.for-perioden", "tid", milestone.words());
    }
    return axis.isAfter(milestone.from().first())
        ? context.word("framdrift.etter-perioden", "tid", milestone.words())
        : milestone.words();
  }

  private Listed listed(Plan plan) {
    return new Listed(link(plan), PlanPhrases.decisionTag(context, plan));
  }

  private TextLink link(Plan plan) {
    return context.link(Kind.PLAN, plan);
  }
}
