package no.planverk.site.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.PlanGroups;
import no.planverk.site.phrase.PlanGroups.Group;
import org.jspecify.annotations.Nullable;

/**
 * The table of all plans as values, in the pages' language: the page is made from it, and so is any
 * other format it is written in.
 *
 * @param number the column of the plans' numbers; null where no plan has one
 * @param name the column of the plans' names
 * @param columns the other columns that have content, in order
 * @param group the column of the headings the plans stand under; null where there are none
 * @param groups the plans in the table's order
 */
public record PlanTable(
    @Nullable PlanColumn number,
    PlanColumn name,
    List<PlanColumn> columns,
    @Nullable PlanColumn group,
    List<Group> groups) {

  /** Every column that has content, from the number to the heading. */
  public List<PlanColumn> all() {
    List<PlanColumn> all = new ArrayList<>();
    if (number != null) {
      all.add(number);
    }
    all.add(name);
    all.addAll(columns);
    if (group != null) {
      all.add(group);
    }
    return List.copyOf(all);
  }

  /** The plans, in the table's order. */
  public List<Plan> plans() {
    return groups.stream().flatMap(group -> group.plans().stream()).toList();
  }

  public static PlanTable of(PageContext context) {
    List<Plan> plans = context.model().plans();
    PlanGroups groups = PlanGroups.of(context);
    List<Group> list = groups.list();
    boolean numbered = plans.stream().anyMatch(plan -> plan.number() != null);
    boolean grouped = list.stream().anyMatch(group -> !group.title().isEmpty());
    return new PlanTable(
        numbered ? column(context, "nr", plan -> PlanCell.text(plan.number())) : null,
        column(context, "plan", plan -> new PlanCell.Lines(List.of(context.link(Kind.PLAN, plan)))),
        context.site().isIntroduction()
            ? BriefColumns.used(context, plans)
            : PlanColumns.used(context, plans, groups.byPriority()),
        grouped ? heading(context, list) : null,
        list);
  }

  private static PlanColumn column(
      PageContext context, String key, Function<Plan, PlanCell> cells) {
    return new PlanColumn(key, context.word("kolonne." + key), true, cells);
  }

  private static PlanColumn heading(PageContext context, List<Group> groups) {
    Map<String, String> titles = new HashMap<>();
    for (Group group : groups) {
      group.plans().forEach(plan -> titles.putIfAbsent(plan.id(), group.title()));
    }
    return column(context, "gruppe", plan -> PlanCell.text(titles.getOrDefault(plan.id(), "")));
  }
}
