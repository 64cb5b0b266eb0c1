package no.planverk.data;

import java.util.ArrayList;
import java.util.List;
import no.planverk.data.event.PlanEvent;
import no.planverk.data.event.Timetable;
import no.planverk.data.json.ModelJson;
import no.planverk.data.json.ModelSchema;
import no.planverk.data.table.Csv;
import no.planverk.data.table.CsvForm;
import no.planverk.data.table.CsvMetadata;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.DataTable;
import no.planverk.data.table.TableJson;
import no.planverk.text.Wording;

/** All that is published as data. */
public final class OpenData {

  /** The folder of the files, from the site's root. */
  public static final String FOLDER = "data/";

  private final DataSource source;
  private final List<DataSet> sets;

  /** The data of a strategy; no file is made yet. */
  public OpenData(DataSource source) {
    this.source = source;
    Tables tables = new Tables(source);
    this.sets =
        List.of(
            table(tables.plans()),
            table(tables.goals()),
            table(tables.hearings()),
            events(Timetable.of(source)),
            whole());
  }

  /** The same, told in the words of another language. */
  public OpenData in(Wording other) {
    return new OpenData(source.in(other));
  }

  /** What there is, in the order of the page that lists it. */
  public List<DataSet> sets() {
    return sets;
  }

  /** Every file. */
  public List<DataFile> files() {
    return sets.stream().flatMap(set -> set.files().stream()).toList();
  }

  /** The timetable is for programs first, and so is JSON too. */
  private DataSet events(DataTable<PlanEvent> table) {
    List<DataFile> files = new ArrayList<>(table(table).files());
    String path = FOLDER + table.name() + ".json";
    files.add(new DataFile(path, "json", () -> TableJson.of(table, source)));
    return new DataSet(table.name(), table, List.copyOf(files));
  }

  /** The whole model, for programs. */
  private DataSet whole() {
    DataFile json = new DataFile(FOLDER + "planstrategi.json", "json", () -> ModelJson.of(source));
    DataFile schema = new DataFile(FOLDER + ModelSchema.FILE, "skjema", ModelSchema::bytes);
    return new DataSet("planstrategi", null, List.of(json, schema));
  }

  private <T> DataSet table(DataTable<T> table) {
    String excel = FOLDER + CsvForm.EXCEL.file(table.name());
    String plain = FOLDER + CsvForm.RFC_4180.file(table.name());
    return new DataSet(
        table.name(),
        table,
        List.of(
            new DataFile(excel, "excel", () -> Csv.of(table, CsvForm.EXCEL)),
            new DataFile(plain, "komma", () -> Csv.of(table, CsvForm.RFC_4180)),
            new DataFile(plain + "-metadata.json", "csvw", () -> CsvMetadata.of(table, source))));
  }
}
