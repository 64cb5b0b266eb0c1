package no.planverk.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.planverk.data.event.Events;
import no.planverk.data.table.ColumnKind;
import no.planverk.data.table.DataColumn;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.DataTable;
import no.planverk.data.table.FieldColumns;
import no.planverk.data.table.PlainText;
import no.planverk.model.Model;
import no.planverk.model.municipality.Municipality;
import no.planverk.model.plan.FocusArea;
import no.planverk.model.plan.Goal;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import org.jspecify.annotations.Nullable;

/** The tables of things of the model, each with whose they are first. */
final class Tables {

  private static final String ADOPTED = "vedtatt";

  private final DataSource source;
  private final FieldColumns fields;

  Tables(DataSource source) {
    this(source, new FieldColumns(source));
  }

  Tables(DataSource source, FieldColumns fields) {
    this.source = source;
    this.fields = fields;
  }

  /** The plans. */
  DataTable<Plan> plans() {
    List<DataColumn<Plan>> columns = whose();
    columns.add(
        own("side", ColumnKind.ADDRESS, plan -> source.address(source.places().plan(plan.id()))));
    for (DataColumn<Plan> column : fields.of(Plan.class)) {
      columns.add(column);
      if (column.key().equals("temaer")) {
        columns.addAll(fields.inside(ADOPTED + ".", Adoption.class, Plan::adopted));
      }
    }
    return table("planer", columns, Model::plans);
  }

  /** The goals, each with the focus area it stands under. */
  DataTable<PlacedGoal> goals() {
    List<DataColumn<PlacedGoal>> columns = whose();
    columns.add(own("satsingsomrade", ColumnKind.TEXT, goal -> goal.area().id()));
    columns.add(own("satsingsomrade-navn", ColumnKind.TEXT, goal -> goal.area().name()));
    fields.of(Goal.class).forEach(column -> columns.add(column.of(PlacedGoal::goal)));
    return table("mal", columns, Tables::goals);
  }

  /** The hearings of the strategy and of the plans. */
  DataTable<HearingOf> hearings() {
    List<DataColumn<HearingOf>> columns = whose();
    columns.add(own("plan", ColumnKind.TEXT, hearing -> id(hearing.plan())));
    columns.add(own("plannavn", ColumnKind.TEXT, hearing -> name(hearing.plan())));
    fields.of(Hearing.class).forEach(column -> columns.add(column.of(HearingOf::hearing)));
    return table("horinger", columns, Tables::hearings);
  }

  /** A goal and where it stands. */
  record PlacedGoal(FocusArea area, Goal goal) {}

  /** A hearing of a plan; of the strategy where the plan is null. */
  record HearingOf(@Nullable Plan plan, Hearing hearing) {}

  private static List<PlacedGoal> goals(Model model) {
    return model.focusAreas().stream()
        .flatMap(area -> area.goals().stream().map(goal -> new PlacedGoal(area, goal)))
        .toList();
  }

  private static List<HearingOf> hearings(Model model) {
    Stream<HearingOf> ofStrategy =
        model.strategy().work().hearings().stream().map(hearing -> new HearingOf(null, hearing));
    Stream<HearingOf> ofPlans =
        model.plans().stream()
            .flatMap(
                plan ->
                    plan.schedule().hearings().stream()
                        .map(hearing -> new HearingOf(plan, hearing)));
    return Stream.concat(ofStrategy, ofPlans).toList();
  }

  private String id(@Nullable Plan plan) {
    return plan == null ? Events.strategy(source.model()) : plan.id();
  }

  private String name(@Nullable Plan plan) {
    return plan == null ? source.model().strategy().title() : plan.name();
  }

  private <T> DataTable<T> table(
      String name, List<DataColumn<T>> columns, Function<Model, List<T>> rows) {
    return new DataTable<>(
        name,
        source.meaning("data.sett." + name),
        List.copyOf(columns),
        () -> rows.apply(source.model()));
  }

  /** Whose a row is, so that it can be told from those of others. */
  private <T> List<DataColumn<T>> whose() {
    Municipality municipality = source.model().municipality();
    String organisation =
        municipality.organisationNumber() == null
            ? ""
            : PlainText.of(municipality.organisationNumber());
    List<DataColumn<T>> columns = new ArrayList<>();
    columns.add(own("kommunenummer", ColumnKind.TEXT, row -> municipality.number().digits()));
    columns.add(own("kommune", ColumnKind.TEXT, row -> municipality.name()));
    columns.add(own("organisasjonsnummer", ColumnKind.TEXT, row -> organisation));
    String period = PlainText.of(source.model().strategy().period());
    columns.add(own("periode", ColumnKind.TEXT, row -> period));
    return columns;
  }

  private <T> DataColumn<T> own(String key, ColumnKind kind, Function<T, String> text) {
    return new DataColumn<>(
        key,
        source.meaning("data.kolonne." + key),
        kind,
        false,
        row -> Stream.of(text.apply(row)).filter(words -> !words.isEmpty()).toList());
  }
}
