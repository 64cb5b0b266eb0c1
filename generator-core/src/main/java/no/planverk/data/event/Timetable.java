package no.planverk.data.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.data.event.PlanEvent.Decider;
import no.planverk.data.table.ColumnKind;
import no.planverk.data.table.DataColumn;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.DataTable;
import no.planverk.data.table.Days;
import no.planverk.data.table.FieldText;
import no.planverk.model.plan.Plan;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * The events as a table, in the form of England's standard for the timetable of development plans:
 * its own columns first, under its names, then ours.
 *
 * <p>A day stands there only where a day is known; what is less exact has its first and last day
 * and its words in columns of ours.
 */
public final class Timetable {

  private final DataSource source;
  private final FieldText text;
  private final List<DataColumn<PlanEvent>> columns = new ArrayList<>();

  private Timetable(DataSource source) {
    this.source = source;
    this.text = new FieldText(source);
  }

  /** The table. */
  public static DataTable<PlanEvent> of(DataSource source) {
    Timetable timetable = new Timetable(source);
    timetable.standard();
    timetable.time("event", PlanEvent::planned);
    timetable.time("actual", PlanEvent::actual);
    timetable.ours();
    return new DataTable<>(
        "hendelser",
        source.meaning("data.sett.hendelser"),
        List.copyOf(timetable.columns),
        () -> Events.of(source));
  }

  private void standard() {
    add("reference", ColumnKind.TEXT, PlanEvent::reference);
    add("plan", ColumnKind.TEXT, event -> plan(event.plan()));
    columns.add(
        new DataColumn<>(
            "plan-event",
            source.meaning("data.hendelse.plan-event", "ord", EventKind.words()),
            ColumnKind.TEXT,
            false,
            event -> List.of(event.kind().word())));
    add("event-date", ColumnKind.DAY, event -> Days.only(event.planned()));
    add("actual-date", ColumnKind.DAY, event -> Days.only(event.actual()));
    add("entry-date", ColumnKind.DAY, event -> source.today());
    add("notes", ColumnKind.TEXT, PlanEvent::about);
  }

  private void time(String name, Function<PlanEvent, @Nullable PlanDate> time) {
    add(name + "-first-day", ColumnKind.DAY, event -> Days.first(time.apply(event)));
    add(name + "-last-day", ColumnKind.DAY, event -> Days.last(time.apply(event)));
    add(
        name + "-precision",
        ColumnKind.TEXT,
        event -> {
          PlanDate date = time.apply(event);
          return date == null ? null : Days.precision(date);
        });
    add(
        name + "-words",
        ColumnKind.TEXT,
        event -> {
          PlanDate date = time.apply(event);
          return date == null ? null : text.one(date);
        });
  }

  private void ours() {
    add(
        "plan-name",
        ColumnKind.TEXT,
        event -> event.plan() == null ? source.model().strategy().title() : event.plan().name());
    decider("organisation", ColumnKind.TEXT, Decider::body);
    decider("case-number", ColumnKind.TEXT, Decider::caseNumber);
    decider(
        "link",
        ColumnKind.ADDRESS,
        decider -> decider.link() == null ? null : text.one(decider.link()));
    add("documentation-url", ColumnKind.ADDRESS, event -> source.address(page(event.plan())));
    add("municipality", ColumnKind.TEXT, event -> source.model().municipality().name());
    add(
        "municipality-number",
        ColumnKind.TEXT,
        event -> source.model().municipality().number().digits());
    add("organisation-number", ColumnKind.TEXT, event -> organisationNumber());
  }

  private String plan(@Nullable Plan plan) {
    return plan == null ? Events.strategy(source.model()) : plan.id();
  }

  private String page(@Nullable Plan plan) {
    return plan == null ? source.places().strategy() : source.places().plan(plan.id());
  }

  private @Nullable String organisationNumber() {
    return source.model().municipality().organisationNumber() == null
        ? null
        : text.one(source.model().municipality().organisationNumber());
  }

  private void decider(String key, ColumnKind kind, Function<Decider, @Nullable String> content) {
    add(key, kind, event -> event.decider() == null ? null : content.apply(event.decider()));
  }

  private void add(String key, ColumnKind kind, Function<PlanEvent, @Nullable Object> content) {
    columns.add(
        new DataColumn<>(
            key,
            source.meaning("data.hendelse." + key),
            kind,
            false,
            event ->
                Stream.ofNullable(content.apply(event))
                    .map(Objects::toString)
                    .filter(words -> !words.isEmpty())
                    .toList()));
  }
}
