package no.planverk.site.resource;

import java.util.List;
import no.planverk.site.page.Spread;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * What the plans take.
 *
 * @param intro how to read the page
 * @param unit what the amounts are counted in, such as "årsverk"
 * @param findings what the figures say, one sentence each: years with too much work, or that there
 *     is none
 * @param honesty what the figures leave out, one sentence each
 * @param bars the years drawn; empty where there is no work or capacity in figures
 * @param years the same as a table
 * @param largest the plans that take most, under each year
 * @param columns the years of {@code plans}, in words
 * @param plans planned work plan by plan, the largest first
 * @param costs what is bought from others, by year and in all
 */
public record ResourcesView(
    String intro,
    String unit,
    List<String> findings,
    List<String> honesty,
    List<Bar> bars,
    List<YearRow> years,
    List<Largest> largest,
    List<String> columns,
    List<PlanRow> plans,
    List<CostRow> costs) {

  /**
   * A year as a bar; lengths go from 0 to 1000, where 1000 is the longest of all.
   *
   * @param label the year and its figures in words
   * @param within the planned work as far as there is capacity for it
   * @param over what is planned beyond it
   * @param capacity where the capacity ends; null where it is not given
   */
  public record Bar(String label, int within, int over, @Nullable Integer capacity) {}

  /** A year; {@code isOver} tells those with more work than capacity. */
  public record YearRow(String year, @Spread Amounts amounts, String plans, boolean isOver) {}

  /** Work in words; the capacity is empty where it is not given. */
  public record Amounts(String planned, String capacity, String difference) {}

  /** The plans that take most in a year, each with its amount. */
  public record Largest(String year, List<TextLink> plans) {}

  /** A plan's work; cells are empty texts in years without any. */
  public record PlanRow(TextLink name, List<String> cells, String sum) {}

  /** What is bought from others in a year, and for which plans. */
  public record CostRow(String year, String amount, List<TextLink> plans) {}
}
