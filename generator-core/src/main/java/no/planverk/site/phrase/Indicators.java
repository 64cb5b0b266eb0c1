package no.planverk.site.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.planverk.model.need.Indicator;
import no.planverk.model.need.Series;
import no.planverk.model.need.YearValue;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.Quantity;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.IndicatorView.YearItem;
import no.planverk.text.Numbers;
import org.jspecify.annotations.Nullable;

/** Writes indicators: the author's numbers and nothing calculated from them but up and down. */
public final class Indicators {

  private final PageContext context;
  private final Numbers numbers;

  private Indicators(PageContext context) {
    this.context = context;
    this.numbers = new Numbers(context.site().wording().language());
  }

  public static List<IndicatorView> of(PageContext context, List<Indicator> indicators) {
    Indicators writer = new Indicators(context);
    return indicators.stream().map(writer::view).toList();
  }

  private IndicatorView view(Indicator indicator) {
    List<YearValue> years =
        indicator.values().stream().sorted(Comparator.comparing(YearValue::year)).toList();
    return new IndicatorView(
        indicator.name(),
        indicator.measure(),
        items(indicator),
        indicator.comparisons().stream().map(Series::name).toList(),
        trend(years),
        target(indicator),
        source(indicator));
  }

  /** A row for each year any number is of. */
  private List<YearItem> items(Indicator indicator) {
    List<Map<Integer, String>> others =
        indicator.comparisons().stream().map(series -> byYear(series.values())).toList();
    Map<Integer, String> own = byYear(indicator.values());
    Set<Integer> years = new TreeSet<>(own.keySet());
    others.forEach(series -> years.addAll(series.keySet()));
    return years.stream()
        .map(
            year ->
                new YearItem(
                    year.toString(),
                    own.getOrDefault(year, ""),
                    others.stream().map(series -> series.getOrDefault(year, "")).toList()))
        .toList();
  }

  private Map<Integer, String> byYear(List<YearValue> values) {
    Map<Integer, String> years = new TreeMap<>();
    values.forEach(
        value -> years.merge(value.year(), number(value.value()), (a, b) -> a + ", " + b));
    return years;
  }

  private @Nullable String trend(List<YearValue> years) {
    if (years.size() < 2) {
      return null;
    }
    YearValue first = years.get(0);
    YearValue last = years.get(years.size() - 1);
    int way = Integer.signum(last.value().value().compareTo(first.value().value()));
    String key =
        switch (way) {
          case 1 -> "indikator.opp";
          case -1 -> "indikator.ned";
          default -> "indikator.likt";
        };
    return context.word(
        key,
        "fra",
        number(first.value()),
        "fra-aar",
        first.year().toString(),
        "til",
        number(last.value()),
        "til-aar",
        last.year().toString());
  }

  private @Nullable String target(Indicator indicator) {
    if (indicator.targetWording() != null || indicator.target() == null) {
      return indicator.targetWording();
    }
    String number = number(indicator.target());
    String value = indicator.measure() == null ? number : number + " " + indicator.measure();
    return indicator.targetYear() == null
        ? value
        : context.word("indikator.innen", "verdi", value, "aar", indicator.targetYear().toString());
  }

  private @Nullable TextLink source(Indicator indicator) {
    DocumentAddress link = indicator.link();
    if (indicator.source() == null && link == null) {
      return null;
    }
    String where = link == null ? "" : link.value();
    return context.document(indicator.source() == null ? where : indicator.source(), link);
  }

  private String number(Quantity quantity) {
    return numbers.of(quantity.value());
  }
}
