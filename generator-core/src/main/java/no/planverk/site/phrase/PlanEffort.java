package no.planverk.site.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.planverk.model.plan.Cost;
import no.planverk.model.plan.Effort;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.PageContext;
import org.jspecify.annotations.Nullable;

/** Says in words what the work with a plan takes. */
public final class PlanEffort {

  /** Longer than this the author's own word speaks for itself; X, R and U do not. */
  private static final int MARK = 2;

  private PlanEffort() {}

  /** One line for each year, or for the whole period, such as {@code 2025: 0,5 årsverk}. */
  public static List<String> effort(PageContext scope, List<Effort> efforts) {
    return efforts.stream()
        .filter(effort -> !amounts(scope, effort).isEmpty())
        .map(effort -> inYear(scope, effort.year(), String.join(", ", amounts(scope, effort))))
        .toList();
  }

  /** What is planned in an effort's year, each thing by itself. */
  public static List<String> amounts(PageContext scope, Effort effort) {
    List<String> amounts = new ArrayList<>();
    if (effort.personYears() != null) {
      amounts.add(scope.word("mengde.arsverk", "antall", scope.numbers().of(effort.personYears())));
    }
    if (effort.hours() != null) {
      amounts.add(hours(scope, effort.hours()));
    }
    if (effort.activity() != null) {
      amounts.add(activity(scope, effort.activity()));
    }
    return List.copyOf(amounts);
  }

  /** One line for each amount, such as {@code 2025: 250 000 kroner (kartlegging)}. */
  public static List<String> costs(PageContext scope, Plan plan) {
    return plan.resources().externalCosts().stream().map(cost -> cost(scope, cost)).toList();
  }

  /** What all of it costs, in kroner; 0 where no cost is written. */
  public static long totalCost(Plan plan) {
    return plan.resources().externalCosts().stream()
        .mapToLong(cost -> cost.amount().amount())
        .sum();
  }

  private static String cost(PageContext scope, Cost cost) {
    String kroner =
        scope.word("mengde.kroner", "antall", scope.numbers().of(cost.amount().amount()));
    String text = cost.note() == null ? kroner : kroner + " (" + cost.note() + ")";
    return cost.year() == null ? text : inYear(scope, cost.year(), text);
  }

  private static String hours(PageContext scope, BigDecimal hours) {
    return hours.compareTo(BigDecimal.ONE) == 0
        ? scope.word("mengde.time")
        : scope.word("mengde.timer", "antall", scope.numbers().of(hours));
  }

  private static String activity(PageContext scope, String activity) {
    return activity.codePointCount(0, activity.length()) <= MARK
        ? scope.word("mengde.merke", "merke", activity)
        : activity;
  }

  private static String inYear(PageContext scope, @Nullable Integer year, String text) {
    return year == null
        ? scope.word("mengde.perioden", "tekst", text)
        : scope.word("mengde.aret", "aar", year.toString(), "tekst", text);
  }
}
