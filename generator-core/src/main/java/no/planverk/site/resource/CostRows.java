package no.planverk.site.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.plan.Cost;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.Kroner;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.EffortInWords;
import no.planverk.site.resource.ResourcesView.CostRow;
import org.jspecify.annotations.Nullable;

/** What the municipality buys from others, summed by year. */
final class CostRows {

  private record Bought(Plan plan, @Nullable Kroner amount) {}

  private CostRows() {}

  /** A row for each year, one for what has no year, and the sum of more rows than one. */
  static List<CostRow> of(PageContext context, EffortInWords amounts) {
    Map<Integer, List<Bought>> years = new TreeMap<>();
    for (Plan plan : context.plans().listed()) {
      for (Cost cost : plan.resources().externalCosts()) {
        int year = Objects.requireNonNullElse(cost.year(), EffortOfPlan.NO_YEAR);
        years
            .computeIfAbsent(year, unused -> new ArrayList<>())
            .add(new Bought(plan, cost.amount()));
      }
    }
    List<CostRow> rows = new ArrayList<>();
    years.forEach((year, bought) -> rows.add(row(context, amounts, year(context, year), bought)));
    if (rows.size() > 1) {
      List<Bought> all = years.values().stream().flatMap(List::stream).toList();
      rows.add(new CostRow(context.word("ressurser.sum"), sum(context, amounts, all), List.of()));
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
    return new CostRow(year, sum(context, amounts, bought), plans);
  }

  private static String year(PageContext context, int year) {
    return year == EffortOfPlan.NO_YEAR
        ? context.word("ressurser.uten-ar")
        : Integer.toString(year);
  }

  /** A sum says where some of it is told in words alone, which nobody can add. */
  private static String sum(PageContext context, EffortInWords amounts, List<Bought> bought) {
    List<Kroner> known = bought.stream().flatMap(each -> Stream.ofNullable(each.amount())).toList();
    if (known.isEmpty()) {
      return context.word("ressurser.bare-ord");
    }
    String sum = amounts.number(known.stream().reduce(new Kroner(0), Kroner::plus));
    return known.size() == bought.size() ? sum : context.word("ressurser.og-ord", "sum", sum);
  }
}
