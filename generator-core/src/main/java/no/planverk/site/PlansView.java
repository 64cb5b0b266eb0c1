package no.planverk.site;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The plan table.
 *
 * @param intro the standard text above it
 * @param total the number of plans
 * @param groups the plans under the municipality's own headings; one group with an empty title
 *     where it has none
 * @param columns the columns that have content, in order, besides the plan's name
 */
public record PlansView(Html intro, int total, List<PlanGroup> groups, List<Column> columns) {

  /** A column: its key, as in {@link Row#cells}, and its heading. */
  public record Column(String key, String title) {}

  /** Plans under one heading. */
  public record PlanGroup(String title, List<Row> rows) {}

  /**
   * A plan's row.
   *
   * @param number the number in the strategy; null where it has none
   * @param cells one cell for each column, in the columns' order
   */
  public record Row(@Nullable String number, String name, String href, List<Cell> cells) {}

  /** A cell; {@code text} is empty where nothing is known. */
  public record Cell(String key, String text, @Nullable String href) {}
}
