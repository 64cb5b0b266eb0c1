package no.planverk.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.planverk.model.EffortSum;
import no.planverk.model.EffortSums;
import no.planverk.model.Kind;
import no.planverk.model.Model;
import no.planverk.site.ResourcesView.Bar;
import no.planverk.site.ResourcesView.Largest;
import no.planverk.site.ResourcesView.PlanRow;
import no.planverk.site.ResourcesView.YearRow;

/** Makes the page of what the plans take. */
final class ResourcesPage {

  /** How many of a year's plans are named. */
  private static final int NAMED = 5;

  /** The length of the longest bar. */
  private static final BigDecimal WHOLE = BigDecimal.valueOf(1000);

  private final Scope scope;
  private final EffortSums sums;
  private final WorkAmounts amounts;
  private final List<PlannedAmounts> planned;

  private ResourcesPage(Scope scope) {
    this.scope = scope;
    this.sums = EffortSums.of(scope.model());
    this.amounts = new WorkAmounts(scope, sums.measure().unit());
    this.planned = PlannedAmounts.of(scope.plans().plans().stream(), sums.measure());
  }

  static List<Page> of(Material material) {
    Scope scope = material.from("ressurser.html");
    return hasContent(scope.model())
        ? List.of(FixedPage.of(scope, "ressurser", new ResourcesPage(scope).view(), List.of()))
        : List.of();
  }

  /** Whether anything is written of capacity, work or costs, in figures. */
  static boolean hasContent(Model model) {
    return !EffortSums.of(model).isEmpty()
        || model.plans().stream().anyMatch(plan -> !plan.resources().externalCosts().isEmpty());
  }

  private ResourcesView view() {
    List<Integer> columns = columns();
    return new ResourcesView(
        scope.word("ressurser.intro"),
        scope.word("arbeidsenhet", sums.measure().unit()),
        findings(),
        honesty(),
        bars(),
        rows().map(this::row).toList(),
        columns.stream().map(this::largest).filter(year -> !year.plans().isEmpty()).toList(),
        columns.stream().map(this::year).toList(),
        planned.stream().map(plan -> row(plan, columns)).toList(),
        CostRows.of(scope, amounts));
  }

  private List<String> findings() {
    List<String> findings = new ArrayList<>();
    sums.years().stream()
        .filter(EffortSum::isOver)
        .forEach(sum -> findings.add(over("ressurser.ar-over", sum)));
    if (sums.period().isOver() && sums.yearless()) {
      findings.add(over("ressurser.periode-over", sums.period()));
    }
    boolean known = sums.years().stream().allMatch(sum -> sum.capacity() != null);
    if (findings.isEmpty() && known && !sums.isEmpty() && !planned.isEmpty()) {
      findings.add(scope.word("ressurser.ingen-over"));
    }
    return findings;
  }

  private String over(String key, EffortSum sum) {
    BigDecimal capacity = sum.capacity() == null ? BigDecimal.ZERO : sum.capacity();
    return scope.word(
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

  private List<String> honesty() {
    List<String> honesty = new ArrayList<>();
    int all = scope.plans().plans().size();
    int without = all - planned.size();
    if (without > 0) {
      honesty.add(
          scope.word(
              "ressurser.har-tall",
              "antall",
              Integer.toString(planned.size()),
              "alle",
              Integer.toString(all)));
      honesty.add(
          without == 1
              ? scope.word("ressurser.uten-tall-en")
              : scope.word("ressurser.uten-tall", "antall", Integer.toString(without)));
    }
    Integer hours = sums.measure().hoursPerPersonYear();
    if (hours != null && sums.period().converted()) {
      honesty.add(scope.word("ressurser.omregnet", "timer", amounts.number(hours.longValue())));
    }
    if (sums.leftOut() > 0) {
      honesty.add(scope.word("ressurser.utelatt", "antall", Integer.toString(sums.leftOut())));
    }
    return honesty;
  }

  /** The years, and the whole period where it holds more than they do. */
  private Stream<EffortSum> rows() {
    return Stream.concat(
        sums.years().stream(), sums.yearless() ? Stream.of(sums.period()) : Stream.empty());
  }

  private List<Bar> bars() {
    BigDecimal longest =
        rows()
            .flatMap(
                sum -> Stream.concat(Stream.of(sum.planned()), Stream.ofNullable(sum.capacity())))
            .max(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    return longest.signum() == 0 ? List.of() : rows().map(sum -> bar(sum, longest)).toList();
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
        ? scope.word(
            "ressurser.diagram-uten", "aar", year(sum), "planlagt", amounts.words(sum.planned()))
        : scope.word(
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
        amounts.words(sum.planned()),
        capacity == null ? "" : amounts.words(capacity),
        difference(sum),
        Integer.toString(sum.plans()),
        sum.isOver());
  }

  private String difference(EffortSum sum) {
    if (sum.capacity() == null) {
      return scope.word("ressurser.ukjent");
    }
    if (sum.isOver()) {
      return scope.word("ressurser.over", "mengde", amounts.number(sum.over()));
    }
    BigDecimal left = sum.capacity().subtract(sum.planned());
    return left.signum() == 0
        ? scope.word("ressurser.likt")
        : scope.word("ressurser.ledig", "mengde", amounts.number(left));
  }

  private String year(EffortSum sum) {
    return sum.year() == null ? scope.word("ressurser.hele-perioden") : sum.year().toString();
  }

  /** Every year a plan has an amount for. */
  private List<Integer> columns() {
    TreeSet<Integer> years = new TreeSet<>();
    planned.forEach(plan -> years.addAll(plan.years().keySet()));
    return List.copyOf(years);
  }

  private String year(int year) {
    return year == PlannedAmounts.NO_YEAR
        ? scope.word("ressurser.uten-ar")
        : Integer.toString(year);
  }

  private Largest largest(int year) {
    List<TextLink> plans =
        planned.stream()
            .filter(plan -> plan.in(year).signum() > 0)
            .sorted(Comparator.comparing((PlannedAmounts plan) -> plan.in(year)).reversed())
            .limit(NAMED)
            .map(plan -> named(plan, plan.in(year)))
            .toList();
    return new Largest(year(year), plans);
  }

  private TextLink named(PlannedAmounts planned, BigDecimal amount) {
    TextLink link = scope.link(Kind.PLAN, planned.plan());
    String text =
        scope.word("ressurser.storste-linje", "plan", link.text(), "mengde", amounts.words(amount));
    return new TextLink(text, link.href());
  }

  private PlanRow row(PlannedAmounts plan, List<Integer> columns) {
    List<String> cells =
        columns.stream()
            .map(year -> plan.years().containsKey(year) ? amounts.number(plan.in(year)) : "")
            .toList();
    return new PlanRow(scope.link(Kind.PLAN, plan.plan()), cells, amounts.number(plan.sum()));
  }
}
