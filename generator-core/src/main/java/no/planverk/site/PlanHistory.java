package no.planverk.site;

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
import no.planverk.model.Plan;
import no.planverk.model.PlanStatus;
import no.planverk.model.Snapshot;
import no.planverk.site.HistoryView.Row;

/** Tells where the plans stood year by year, as far as it is written. */
final class PlanHistory {

  private final Scope scope;
  private final List<Plan> plans;
  private final List<Integer> years;

  private PlanHistory(Scope scope) {
    this.scope = scope;
    this.plans =
        scope.plans().plans().stream().filter(p -> !p.schedule().history().isEmpty()).toList();
    this.years =
        List.copyOf(
            plans.stream()
                .flatMap(plan -> plan.schedule().history().stream())
                .map(PlanHistory::year)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The history; empty where no plan has any. */
  static Optional<HistoryView> of(Scope scope) {
    PlanHistory history = new PlanHistory(scope);
    return history.plans.isEmpty() ? Optional.empty() : Optional.of(history.view());
  }

  private HistoryView view() {
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
      columns.add(scope.word("historikk.naa"));
      summaries.add(summary(scope.word("historikk.naa"), now));
    }
    return new HistoryView(
        List.copyOf(columns),
        List.copyOf(summaries),
        plans.stream().map(plan -> row(plan, !now.isEmpty())).toList());
  }

  private String summary(String when, List<PlanStatus> statuses) {
    Map<PlanStatus, Integer> counts = new EnumMap<>(PlanStatus.class);
    statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
    String list =
        counts.entrySet().stream()
            .map(e -> e.getValue() + " " + lower(scope.word("status", e.getKey())))
            .collect(Collectors.joining(", "));
    return scope.word("historikk.aar", "aar", when, "antall", list);
  }

  private Row row(Plan plan, boolean withNow) {
    List<Standing> cells = new ArrayList<>();
    for (int year : years) {
      cells.add(in(plan, year).map(this::standing).orElse(Standing.UNKNOWN));
    }
    if (withNow) {
      cells.add(new Standing(PlanWords.statusTag(scope, plan), null));
    }
    return new Row(scope.link(Kind.PLAN, plan), List.copyOf(cells));
  }

  /** The last that is written of a plan in a year. */
  private static Optional<Snapshot> in(Plan plan, int year) {
    return plan.schedule().history().stream()
        .filter(snapshot -> year(snapshot) == year)
        .max(Comparator.comparing(snapshot -> snapshot.date().last()));
  }

  private Standing standing(Snapshot snapshot) {
    return new Standing(Tag.of(scope, snapshot.status()), snapshot.note());
  }

  private static int year(Snapshot snapshot) {
    return snapshot.date().first().getYear();
  }

  private static String lower(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }
}
