package no.planverk.site.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.planverk.model.Kind;
import no.planverk.model.plan.Cost;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.EffortInWords;
import no.planverk.site.resource.ResourcesView.CostRow;

/** What the municipality buys from others, summed by year. */
final class CostRows {

  private record Bought(Plan plan, long amount) {}

  private CostRows() {}

  /** A row for each year, one for what has no year, and the sum of more rows than one. */
  static List<CostRow> of(PageContext context, EffortInWords amounts) {
    Map<Integer, List<Bought>> years = new TreeMap<>();
    for (Plan plan : context.plans().listed()) {
      for (Cost cost : plan.resources().externalCosts()) {
        int year = Objects.requireNonNullElse(cost.year(), EffortOfPlan.NO_YEAR);
        years
            .computeIfAbsent(year, unused -> new ArrayList<>())
            .add(new Bought(plan, cost.amount().amount()));
      }
    }
    List<CostRow> rows = new ArrayList<>();
    years.forEach((year, bought) -> rows.add(row(context, amounts, year(context, year), bought)));
    if (rows.size() > 1) {
      List<Bought> all = years.values().stream().flatMap(List::stream).toList();
      rows.add(new CostRow(context.word("ressurser.sum"), amounts.number(sum(all)), List.of()));
    }
    return List.copyOf(rows);
  }

  private static CostRow row(
      PageContext context, EffortInWords amounts, String year, List<Bought> bought) {
    List<TextLink> plans =
        bought.stream()
            .map(Bought::plan)
            .distinct()
            .map(plan -> context.link(Kind.PLAN, plan))
            .toList();
    return new CostRow(year, amounts.number(sum(bought)), plans);
  }

  private static String year(PageContext context, int year) {
    return year == EffortOfPlan.NO_YEAR
        ? context.word("ressurser.uten-ar")
        : Integer.toString(year);
  }

  private static long sum(List<Bought> bought) {
    return bought.stream().mapToLong(Bought::amount).reduce(0, CostRows::added);
  }

  /** Amounts nobody has are no reason to stop. */
  private static long added(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }
}
