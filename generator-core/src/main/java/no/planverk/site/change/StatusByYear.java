package no.planverk.site.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.plan.Snapshot;
import no.planverk.site.change.StatusByYearView.Row;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.Tag;
import no.planverk.site.phrase.PlanPhrases;

/** Tells where the plans stood year by year, as far as it is written. */
final class StatusByYear {

  private final PageContext context;
  private final List<Plan> plans;
  private final List<Integer> years;

  private StatusByYear(PageContext context) {
    this.context = context;
    this.plans =
        context.plans().plans().stream().filter(p -> !p.schedule().history().isEmpty()).toList();
    this.years =
        List.copyOf(
            plans.stream()
                .flatMap(plan -> plan.schedule().history().stream())
                .map(StatusByYear::year)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The history; empty where no plan has any. */
  static Optional<StatusByYearView> of(PageContext context) {
    StatusByYear history = new StatusByYear(context);
    return history.plans.isEmpty() ? Optional.empty() : Optional.of(history.view());
  }

  private StatusByYearView view() {
    List<String> columns = new ArrayList<>(years.stream().map(String::valueOf).toList());
    List<String> summaries = new ArrayList<>();
    for (int year : years) {
      summaries.add(
          summary(
              Integer.toString(year),
              plans.stream()
                  .flatMap(plan -> in(plan, year).stream())
                  .map(Snapshot::status)
                  .toList()));
    }
    List<PlanStatus> now = plans.stream().map(Plan::status).filter(Objects::nonNull).toList();
    if (!now.isEmpty()) {
      columns.add(context.word("historikk.naa"));
      summaries.add(summary(context.word("historikk.naa"), now));
    }
    return new StatusByYearView(
        List.copyOf(columns),
        List.copyOf(summaries),
        plans.stream().map(plan -> row(plan, !now.isEmpty())).toList());
  }

  private String summary(String when, List<PlanStatus> statuses) {
    Map<PlanStatus, Integer> counts = new EnumMap<>(PlanStatus.class);
    statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
    String list =
        counts.entrySet().stream()
            .map(e -> e.getValue() + " " + lower(context.word("status", e.getKey())))
            .collect(Collectors.joining(", "));
    return context.word("historikk.aar", "aar", when, "antall", list);
  }

  private Row row(Plan plan, boolean withNow) {
    List<StatusThen> cells = new ArrayList<>();
    for (int year : years) {
      cells.add(in(plan, year).map(this::standing).orElse(StatusThen.UNKNOWN));
    }
    if (withNow) {
      cells.add(new StatusThen(PlanPhrases.statusTag(context, plan), null));
    }
    return new Row(context.link(Kind.PLAN, plan), List.copyOf(cells));
  }

  /** The last that is written of a plan in a year. */
  private static Optional<Snapshot> in(Plan plan, int year) {
    return plan.schedule().history().stream()
        .filter(snapshot -> year(snapshot) == year)
        .max(Comparator.comparing(snapshot -> snapshot.date().last()));
  }

  private StatusThen standing(Snapshot snapshot) {
    return new StatusThen(Tag.of(context, snapshot.status()), snapshot.note());
  }

  private static int year(Snapshot snapshot) {
    return snapshot.date().first().getYear();
  }

  private static String lower(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
