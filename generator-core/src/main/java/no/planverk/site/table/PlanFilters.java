package no.planverk.site.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.site.page.PageContext;
import no.planverk.site.table.PlansView.Filter;
import no.planverk.site.table.PlansView.FilterValues;
import no.planverk.site.table.PlansView.Option;
import no.planverk.text.NorwegianOrder;
import no.planverk.text.Slug;

/**
 * What the plan table can be narrowed down by, where the script runs.
 *
 * <p>Every value is a token without spaces, so that a row can carry several.
 */
final class PlanFilters {

  /** What a plan has where nothing is said of it. */
  static final String NONE = "INGEN";

  private final PageContext context;
  private final List<Plan> plans;
  private final List<Chosen> filters = new ArrayList<>();

  /** A filter and the values a plan has in it. */
  private record Chosen(Filter filter, Function<Plan, List<String>> values) {}

  PlanFilters(PageContext context, List<Plan> plans) {
    this.context = context;
    this.plans = plans;
    add("type", types(), plan -> context.plans().types().of(plan).map(Identified::id).stream());
    add(
        "status",
        statuses(),
        plan -> Stream.of(plan.status() == null ? NONE : plan.status().name()));
    add(
        "beslutning",
        decisions(),
        plan -> Stream.of(plan.decision() == null ? NONE : plan.decision().kind().name()));
    years();
    add("ansvarlig", units(), plan -> plan.responsible().stream().map(Ref::id));
    add("tema", themes(), plan -> plan.themes().stream().map(Slug::of));
    add("prioritet", priorities(), plan -> Stream.ofNullable(plan.priority()).map(Ref::id));
  }

  List<Filter> list() {
    return filters.stream().map(Chosen::filter).toList();
  }

  /**
   * A plan's values, for the filters where it has any. Work that is no plan has none, so that what
   * is shown is as many as are counted; the script knows it by the mark.
   */
  List<FilterValues> valuesOf(Plan plan) {
    if (!context.plans().isPlan(plan)) {
      return List.of(new FilterValues("arbeid", "ja"));
    }
    return filters.stream()
        .map(
            chosen ->
                new FilterValues(chosen.filter.key(), String.join(" ", chosen.values.apply(plan))))
        .filter(known -> !known.values().isEmpty())
        .toList();
  }

  /** Only values that occur, and only filters that can tell one plan from another. */
  private void add(String key, List<Option> known, Function<Plan, Stream<String>> field) {
    Function<Plan, List<String>> values = plan -> field.apply(plan).distinct().toList();
    List<List<String>> all = plans.stream().map(values).distinct().toList();
    List<Option> options =
        known.stream().filter(o -> all.stream().anyMatch(v -> v.contains(o.value()))).toList();
    if (all.size() > 1) {
      filters.add(new Chosen(new Filter(key, context.word("filter." + key), options), values));
    }
  }

  private List<Option> types() {
    return context.plans().types().all().stream()
        .map(type -> new Option(type.id(), type.names().in(context.site().wording().language())))
        .toList();
  }

  private List<Option> statuses() {
    return options("status", PlanStatus.values());
  }

  private List<Option> decisions() {
    return options("beslutning", DecisionKind.values());
  }

  private List<Option> options(String group, Enum<?>[] constants) {
    return Stream.concat(Arrays.stream(constants).map(Enum::name), Stream.of(NONE))
        .map(name -> new Option(name, context.word(group + "." + name)))
        .toList();
  }

  private void years() {
    YearColumns years = YearColumns.of(context);
    List<Integer> columns = years.columns(plans);
    add(
        "aar",
        columns.stream().map(year -> year.toString()).map(year -> new Option(year, year)).toList(),
        plan ->
            columns.stream()
                .filter(year -> !years.in(plan, year).isEmpty())
                .map(y -> y.toString()));
  }

  private List<Option> units() {
    return sorted(context.model().units().stream().map(unit -> new Option(unit.id(), unit.name())));
  }

  /** The words that differ by capitals alone are one theme. */
  private List<Option> themes() {
    Map<String, Option> themes = new LinkedHashMap<>();
    plans.stream()
        .flatMap(plan -> plan.themes().stream())
        .forEach(theme -> themes.putIfAbsent(Slug.of(theme), new Option(Slug.of(theme), theme)));
    return sorted(themes.values().stream());
  }

  private List<Option> priorities() {
    return context.model().strategy().priorities().stream()
        .map(priority -> new Option(priority.id(), priority.name()))
        .toList();
  }

  private static List<Option> sorted(Stream<Option> options) {
    return options.sorted(NorwegianOrder.by(Option::text)).toList();
  }
}
