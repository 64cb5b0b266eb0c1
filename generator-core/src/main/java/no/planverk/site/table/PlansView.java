package no.planverk.site.table;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The plan table.
 *
 * @param intro the standard text above it
 * @param total the number of plans
 * @param others the number of rows that are work and no plan
 * @param groups the plans under the municipality's own headings; one group with an empty title
 *     where it has none
 * @param legend the strategy's own letters and what they mean; empty where it explains none
 * @param columns the columns that have content, in order, besides the plan's number and name
 * @param wide whether there are more columns than a screen has room for
 * @param years whether there are columns for years
 * @param filters what the script can narrow the table down by
 * @param numbered whether any plan has a number
 * @param span which rows of all these are, in words; empty where the page has them all
 * @param parts the pages the table is split in, this one among them; empty where it is not split
 */
public record PlansView(
    Html intro,
    int total,
    int others,
    List<PlanGroup> groups,
    List<Fact> legend,
    List<Column> columns,
    boolean wide,
    boolean years,
    List<Filter> filters,
    boolean numbered,
    String span,
    List<Part> parts) {

  /** A page of a table that is split, and whether it is this one. */
  public record Part(String text, String href, boolean current) {}

  /**
   * A column.
   *
   * @param key names it, as in {@link Cell#key}
   * @param title its heading
   * @param extra whether it waits, where the script runs, until the reader asks for it
   */
  public record Column(String key, String title, boolean extra) {}

  /** Plans under one heading, with what the municipality says of the group; null for nothing. */
  public record PlanGroup(String title, @Nullable Html text, List<Row> rows) {}

  /**
   * A plan's row.
   *
   * @param number the number in the strategy; null where it has none
   * @param filterValues the plan's values in the filters
   * @param cells one cell for each column, in the columns' order
   */
  public record Row(
      @Nullable String number,
      String name,
      String href,
      List<FilterValues> filterValues,
      List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param tag what it says in a word or two; null where it has none
   * @param values short texts below one another; empty where nothing is known
   * @param sort what the script sorts by; null where that is the text itself
   * @param html running text; null where there is none
   */
  public record Cell(
      String key,
      @Nullable Tag tag,
      List<TextLink> values,
      @Nullable String sort,
      @Nullable Html html) {}

  /**
   * Something to narrow down by: its key, as in {@link FilterValues#key}, its name and its values.
   */
  public record Filter(String key, String title, List<Option> options) {}

  /** A value of a filter and its name. */
  public record Option(String value, String text) {}

  /** A row's values in a filter, with spaces between. */
  public record FilterValues(String key, String values) {}
}
