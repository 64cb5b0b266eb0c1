package no.planverk.site.phrase;

import java.util.List;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is followed year by year.
 *
 * @param measure what the numbers are in; null where it is not written
 * @param years the numbers, the oldest first
 * @param others whose numbers stand beside, to compare with; empty where nobody's do
 * @param trend how it has gone, in words; null where fewer than two years are known
 * @param target what the municipality wants to reach, in words; null where it is not written
 * @param source where the numbers are from; null where it is not written
 */
public record IndicatorView(
    String name,
    @Nullable String measure,
    List<YearItem> years,
    List<String> others,
    @Nullable String trend,
    @Nullable String target,
    @Nullable TextLink source) {

  /**
   * The number of one year.
   *
   * @param value the municipality's own; empty where it has none that year
   * @param others those of each of the others; empty where one has none that year
   */
  public record YearItem(String year, String value, List<String> others) {}
}
