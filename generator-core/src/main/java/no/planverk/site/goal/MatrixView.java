package no.planverk.site.goal;

import java.util.List;
import no.planverk.site.page.TextLink;

/**
 * The plans against the UN's sustainable development goals.
 *
 * @param columns the goals in use, by number
 * @param rows the plans that follow up any, in order
 * @param throughGoals whether a plan follows one up only through one of the municipality's goals
 */
public record MatrixView(List<Column> columns, List<Row> rows, boolean throughGoals) {

  /** One of the UN's goals; {@code name} is its number and name. */
  public record Column(String name) {}

  /** A plan with a cell for each column. */
  public record Row(TextLink plan, List<Cell> cells) {}

  /**
   * Whether the plan follows up the goal.
   *
   * @param mark one short word; empty where the plan does not
   * @param words the same said in full: the goal's name, and through what the plan follows it up
   */
  public record Cell(String mark, String words) {}
}
