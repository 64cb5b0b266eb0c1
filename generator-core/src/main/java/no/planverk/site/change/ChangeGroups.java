package no.planverk.site.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.FormerPlan;
import no.planverk.site.change.ChangesView.Group;
import no.planverk.site.change.ChangesView.Row;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/** Writes what has become of the plans, those that have fared alike together. */
final class ChangeGroups {

  private static final List<String> COLUMNS = List.of("bestemt", "gikk", "naa");

  private final PageContext context;
  private final List<PlanChange> changes;

  ChangeGroups(PageContext context, List<PlanChange> changes) {
    this.context = context;
    this.changes = changes;
  }

  /** One sentence for each way plans have fared; empty where nothing is compared. */
  List<String> summary() {
    return kinds()
        .map(kind -> counted("endring-en.", "endring-flere.", kind, of(kind).size()))
        .toList();
  }

  List<Group> groups() {
    return kinds().map(this::group).toList();
  }

  private Stream<PlanChange.Kind> kinds() {
    return Arrays.stream(PlanChange.Kind.values()).filter(kind -> !of(kind).isEmpty());
  }

  private List<PlanChange> of(PlanChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  private String counted(String one, String many, PlanChange.Kind kind, int count) {
    return context.word((count == 1 ? one : many) + kind, "antall", Integer.toString(count));
  }

  private Group group(PlanChange.Kind kind) {
    List<List<StatusThen>> cells = of(kind).stream().map(this::cells).toList();
    List<Integer> used =
        IntStream.range(0, COLUMNS.size())
            .filter(column -> cells.stream().anyMatch(row -> row.get(column).isKnown()))
            .boxed()
            .toList();
    List<Row> rows = new ArrayList<>();
    for (PlanChange change : of(kind)) {
      List<StatusThen> all = cells(change);
      rows.add(row(change, used.stream().map(all::get).toList()));
    }
    String title = context.word("endring." + kind, "antall", Integer.toString(rows.size()));
    return new Group(
        "pv_" + kind.name().toLowerCase(Locale.ROOT),
        title,
        used.stream().map(COLUMNS::get).toList(),
        List.copyOf(rows));
  }

  private Row row(PlanChange change, List<StatusThen> cells) {
    Plan now = change.now();
    TextLink name = now == null ? TextLink.plain(change.name()) : context.link(Kind.PLAN, now);
    return new Row(name, change.formerName(), cells);
  }

  private List<StatusThen> cells(PlanChange change) {
    FormerPlan before = change.before();
    return before == null
        ? List.of(StatusThen.UNKNOWN, StatusThen.UNKNOWN, now(change.now()))
        : List.of(decidedThen(before.decision()), outcome(before), now(change.now()));
  }

  private StatusThen decidedThen(@Nullable DecisionKind kind) {
    return new StatusThen(kind == null ? null : Tag.ofAdopted(context, kind), null);
  }

  private StatusThen outcome(FormerPlan before) {
    Tag status = before.status() == null ? null : Tag.of(context, before.status());
    return new StatusThen(status, before.note());
  }

  /** What is decided now; the strategy's own words are those the planner chose to say it with. */
  private StatusThen now(@Nullable Plan plan) {
    Decision decision = plan == null ? null : plan.decision();
    return decision == null
        ? StatusThen.UNKNOWN
        : new StatusThen(Tag.of(context, decision.kind()), decision.wording());
  }
}
