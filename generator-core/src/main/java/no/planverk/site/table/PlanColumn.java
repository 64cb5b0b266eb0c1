package no.planverk.site.table;

import java.util.List;
import java.util.function.Function;
import no.planverk.model.plan.Plan;

/**
 * A column of the plan table.
 *
 * @param key names it in the style sheet, in the script, in addresses and in files
 * @param title its heading
 * @param essential whether the page shows it from the start; the others wait behind a button when
 *     the table is wide and the script runs
 * @param cells a plan's cell
 */
public record PlanColumn(
    String key, String title, boolean essential, Function<Plan, PlanCell> cells) {

  /** A plan's cell. */
  public PlanCell of(Plan plan) {
    return cells.apply(plan);
  }

  boolean isUsed(List<Plan> plans) {
    return plans.stream().anyMatch(plan -> !of(plan).texts().isEmpty());
  }
}
