package no.planverk.site.goal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.site.goal.MatrixView.Cell;
import no.planverk.site.goal.MatrixView.Column;
import no.planverk.site.goal.MatrixView.Row;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.GlobalGoals;

/** Sets the plans against the UN's goals: those a plan names, and those of the goals it follows. */
final class SdgMatrix {

  private final PageContext context;

  private SdgMatrix(PageContext context) {
    this.context = context;
  }

  /** The matrix; empty where no plan follows up any of the UN's goals. */
  static Optional<MatrixView> of(PageContext context) {
    return new SdgMatrix(context).view();
  }

  private Optional<MatrixView> view() {
    List<Plan> plans =
        context.plans().listed().stream().filter(plan -> all(plan).findAny().isPresent()).toList();
    List<SustainabilityGoal> used =
        plans.stream()
            .flatMap(this::all)
            .map(SustainabilityGoal::number)
            .distinct()
            .sorted()
            .map(SustainabilityGoal::new)
            .toList();
    if (used.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns =
        used.stream().map(goal -> new Column(GlobalGoals.name(context, goal))).toList();
    boolean through =
        plans.stream()
            .anyMatch(
                plan -> all(plan).anyMatch(goal -> !plan.sustainabilityGoals().contains(goal)));
    return Optional.of(
        new MatrixView(columns, plans.stream().map(plan -> row(plan, used)).toList(), through));
  }

  private Stream<SustainabilityGoal> all(Plan plan) {
    Stream<SustainabilityGoal> through =
        context.plans().goalsOf(plan).stream().flatMap(goal -> goal.sustainabilityGoals().stream());
    return Stream.concat(plan.sustainabilityGoals().stream(), through);
  }

  private Row row(Plan plan, List<SustainabilityGoal> columns) {
    return new Row(
        context.link(Kind.PLAN, plan), columns.stream().map(goal -> cell(plan, goal)).toList());
  }

  private Cell cell(Plan plan, SustainabilityGoal column) {
    String name = GlobalGoals.name(context, column);
    if (plan.sustainabilityGoals().contains(column)) {
      return new Cell(context.word("matrise.ja"), name);
    }
    return context.plans().goalsOf(plan).stream()
        .filter(goal -> goal.sustainabilityGoals().contains(column))
        .findFirst()
        .map(goal -> through(goal, name))
        .orElse(new Cell("", ""));
  }

  private Cell through(Goal goal, String name) {
    return new Cell(
        context.word("matrise.mal"),
        context.word("matrise.gjennom", "baerekraftsmal", name, "mal", goal.name()));
  }
}
