package no.planverk.site.table;

import java.util.List;
import java.util.function.Function;
import no.planverk.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A column of the plan table.
 *
 * @param key names it in the style sheet, in the script, in addresses and in files
 * @param title its heading
 * @param essential whether the page shows it from the start; the others wait behind a button when
 *     the table is wide and the script runs
 * @param cells a plan's cell
 * @param unsaid what stands where a plan has nothing in a column others are told in; null for
 *     nothing
 */
public record PlanColumn(
    String key,
    String title,
    boolean essential,
    Function<Plan, PlanCell> cells,
    @Nullable String unsaid) {

  PlanColumn(String key, String title, boolean essential, Function<Plan, PlanCell> cells) {
    this(key, title, essential, cells, null);
  }

  /** The same column, shown from the start. */
  PlanColumn asEssential() {
    return new PlanColumn(key, title, true, cells, unsaid);
  }

  /** The same column, which says where nothing is known. */
  PlanColumn saying(String unknown) {
    return new PlanColumn(key, title, essential, cells, unknown);
  }

  /** A plan's cell. */
  public PlanCell of(Plan plan) {
    PlanCell cell = cells.apply(plan);
    return cell.texts().isEmpty() && unsaid != null ? PlanCell.text(unsaid) : cell;
  }

  boolean isUsed(List<Plan> plans) {
    return plans.stream().anyMatch(plan -> !cells.apply(plan).texts().isEmpty());
  }
}
