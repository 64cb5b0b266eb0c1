package no.planverk.site.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.planverk.model.plan.Cost;
import no.planverk.model.plan.Effort;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.Kroner;
import no.planverk.site.page.PageContext;
import org.jspecify.annotations.Nullable;

/** Says in words what the work with a plan takes. */
public final class PlanEffort {

  private PlanEffort() {}

  /** One line for each year, or for the whole period, such as {@code 2025: 0,5 årsverk}. */
  public static List<String> effort(PageContext context, List<Effort> efforts) {
    return efforts.stream()
        .filter(effort -> !amounts(context, effort).isEmpty())
        .map(effort -> inYear(context, effort.year(), String.join(", ", amounts(context, effort))))
        .toList();
  }

  /** What is planned in an effort's year, each thing by itself. */
  public static List<String> amounts(PageContext context, Effort effort) {
    List<String> amounts = new ArrayList<>();
    if (effort.personYears() != null) {
      amounts.add(
          context.word("mengde.arsverk", "antall", context.numbers().of(effort.personYears())));
    }
    if (effort.hours() != null) {
      amounts.add(hours(context, effort.hours()));
    }
    if (effort.activity() != null) {
      amounts.add(activity(context, effort, effort.activity()));
    }
    return List.copyOf(amounts);
  }

  /** One line for each amount, such as {@code 2025: 250 000 kroner (kartlegging)}. */
  public static List<String> costs(PageContext context, Plan plan) {
    return plan.resources().externalCosts().stream().map(cost -> cost(context, cost)).toList();
  }

  /** What all of it costs at least, in kroner; 0 where no amount is written. */
  public static long totalCost(Plan plan) {
    return plan.resources().externalCosts().stream()
        .map(Cost::amount)
        .filter(Objects::nonNull)
        .mapToLong(Kroner::least)
        .sum();
  }

  /** The amount, or the strategy's own words for it, and what it is for. */
  private static String cost(PageContext context, Cost cost) {
    String said = cost.wording() == null ? kroner(context, cost.amount()) : cost.wording();
    String note = Objects.requireNonNullElse(cost.note(), "");
    String text = said.isEmpty() || note.isEmpty() ? said + note : said + " (" + note + ")";
    return cost.year() == null ? text : inYear(context, cost.year(), text);
  }

  private static String kroner(PageContext context, @Nullable Kroner amount) {
    return amount == null ? "" : context.word("mengde.kroner", "antall", Money.of(context, amount));
  }

  private static String hours(PageContext context, BigDecimal hours) {
    return hours.compareTo(BigDecimal.ONE) == 0
        ? context.word("mengde.time")
        : context.word("mengde.timer", "antall", context.numbers().of(hours));
  }

  /**
   * A cross under a year is told as one: strategies mean different things by it. A letter the
   * strategy explains is told with what it means there.
   */
  private static String activity(PageContext context, Effort effort, String activity) {
    Optional<String> meaning = Signs.meaning(context, activity);
    if (meaning.isPresent()) {
      return context.word("mengde.tegn", "tegn", activity, "betyr", meaning.get());
    }
    return effort.isMarked() ? context.word("mengde.merke", "merke", activity) : activity;
  }

  private static String inYear(PageContext context, @Nullable Integer year, String text) {
    return year == null
        ? context.word("mengde.perioden", "tekst", text)
        : context.word("mengde.aret", "aar", year.toString(), "tekst", text);
  }
}
