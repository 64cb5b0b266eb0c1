package no.planverk.site.resource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.EffortSum;
import no.planverk.model.EffortSums;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.EffortInWords;
import no.planverk.site.resource.ResourcesView.Amounts;
import no.planverk.site.resource.ResourcesView.Bar;
import no.planverk.site.resource.ResourcesView.YearRow;

/** The work planned for each year beside what there is room for. */
final class YearlyEffort {

  /** The length of the longest bar. */
  private static final BigDecimal WHOLE = BigDecimal.valueOf(1000);

  private final PageContext context;
  private final EffortSums sums;
  private final EffortInWords amounts;

  YearlyEffort(PageContext context, EffortSums sums, EffortInWords amounts) {
    this.context = context;
    this.sums = sums;
    this.amounts = amounts;
  }

  /**
   * The years with more work than there is room for; that there are none, where it can be known.
   *
   * @param anyPlanned whether any plan has an amount of work
   */
  List<String> findings(boolean anyPlanned) {
    List<String> findings = new ArrayList<>();
    sums.years().stream()
        .filter(EffortSum::isOver)
        .forEach(sum -> findings.add(over("ressurser.ar-over", sum)));
    if (sums.period().isOver() && sums.yearless()) {
      findings.add(over("ressurser.periode-over", sums.period()));
    }
    boolean known = sums.years().stream().allMatch(sum -> sum.capacity() != null);
    if (findings.isEmpty() && known && !sums.isEmpty() && anyPlanned) {
      findings.add(context.word("ressurser.ingen-over"));
    }
    return findings;
  }

  private String over(String key, EffortSum sum) {
    BigDecimal capacity = sum.capacity() == null ? BigDecimal.ZERO : sum.capacity();
    return context.word(
        key,
        "aar",
        sum.year() == null ? "" : sum.year().toString(),
        "planlagt",
        amounts.words(sum.planned()),
        "kapasitet",
        amounts.words(capacity),
        "over",
        amounts.number(sum.over()));
  }

  /** The years, and the whole period where it holds more than they do. */
  private Stream<EffortSum> loads() {
    return Stream.concat(
        sums.years().stream(), sums.yearless() ? Stream.of(sums.period()) : Stream.empty());
  }

  /** A row for each year. */
  List<YearRow> rows() {
    return loads().map(this::row).toList();
  }

  /**
   * A bar for each year, on one scale; none where there is nothing to draw. The whole period, which
   * would make the years short beside it, is drawn only where no year has anything.
   */
  List<Bar> bars() {
    List<Bar> years = bars(sums.years());
    return years.isEmpty() && sums.yearless() ? bars(List.of(sums.period())) : years;
  }

  private List<Bar> bars(List<EffortSum> drawn) {
    BigDecimal longest =
        drawn.stream()
            .flatMap(
                sum -> Stream.concat(Stream.of(sum.planned()), Stream.ofNullable(sum.capacity())))
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    return longest.signum() == 0
        ? List.of()
        : drawn.stream().map(sum -> bar(sum, longest)).toList();
  }

  private Bar bar(EffortSum sum, BigDecimal longest) {
    BigDecimal capacity = sum.capacity();
    int all = length(sum.planned(), longest);
    int within = capacity == null ? all : Math.min(all, length(capacity, longest));
    return new Bar(
        label(sum), within, all - within, capacity == null ? null : length(capacity, longest));
  }

  private String label(EffortSum sum) {
    return sum.capacity() == null
        ? context.word(
            "ressurser.diagram-uten", "aar", year(sum), "planlagt", amounts.words(sum.planned()))
        : context.word(
            "ressurser.diagram-av",
            "aar",
            year(sum),
            "planlagt",
            amounts.number(sum.planned()),
            "kapasitet",
            amounts.words(sum.capacity()));
  }

  private static int length(BigDecimal amount, BigDecimal longest) {
    return amount.multiply(WHOLE).divide(longest, 0, RoundingMode.HALF_UP).intValueExact();
  }

  private YearRow row(EffortSum sum) {
    BigDecimal capacity = sum.capacity();
    return new YearRow(
        year(sum),
        new Amounts(
            amounts.words(sum.planned()),
            capacity == null ? "" : amounts.words(capacity),
            difference(sum)),
        Integer.toString(sum.plans()),
        sum.isOver());
  }

  private String difference(EffortSum sum) {
    if (sum.capacity() == null) {
      return context.word("ressurser.ukjent");
    }
    if (sum.isOver()) {
      return context.word("ressurser.over", "mengde", amounts.number(sum.over()));
    }
    BigDecimal left = sum.capacity().subtract(sum.planned());
    return left.signum() == 0
        ? context.word("ressurser.likt")
        : context.word("ressurser.ledig", "mengde", amounts.number(left));
  }

  private String year(EffortSum sum) {
    return sum.year() == null ? context.word("ressurser.hele-perioden") : sum.year().toString();
  }
}
