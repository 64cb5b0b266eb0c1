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
import no.planverk.model.plan.Plan;

/** The files of tables, and of the model as a whole. */
final class TableSets {

  private final DataSource source;

  TableSets(DataSource source) {
    this.source = source;
  }

  /** A table for spreadsheets and for programs. */
  <T> DataSet of(DataTable<T> table) {
    String excel = OpenData.FOLDER + CsvForm.EXCEL.file(table.name());
    String plain = OpenData.FOLDER + CsvForm.RFC_4180.file(table.name());
    return new DataSet(
        table.name(),
        table.meaning().text(),
        table,
        List.of(
            new DataFile(excel, "excel", () -> Csv.of(table, CsvForm.EXCEL)),
            new DataFile(plain, "komma", () -> Csv.of(table, CsvForm.RFC_4180)),
            new DataFile(plain + "-metadata.json", "csvw", () -> CsvMetadata.of(table, source))),
        List.of());
  }

  /** The plans, as a workbook too where that is wanted. */
  DataSet plans(DataTable<Plan> table) {
    DataSet tables = of(table);
    if (!source.workbook()) {
      return tables;
    }
    List<DataFile> files = new ArrayList<>(tables.files());
    String path = OpenData.FOLDER + PlanBook.FILE;
    files.add(1, new DataFile(path, "xlsx", () -> PlanBook.of(source)));
    return new DataSet(table.name(), tables.about(), table, List.copyOf(files), List.of());
  }

  /** The timetable is for programs first, and so is JSON too. */
  DataSet events() {
    DataTable<PlanEvent> table = Timetable.of(source);
    DataSet tables = of(table);
    List<DataFile> files = new ArrayList<>(tables.files());
    String path = OpenData.FOLDER + table.name() + ".json";
    files.add(new DataFile(path, "json", () -> TableJson.of(table, source)));
    return new DataSet(table.name(), tables.about(), table, List.copyOf(files), List.of());
  }

  /** The whole model, for programs. */
  DataSet whole() {
    String home = OpenData.FOLDER;
    String about = source.wording().word("data.sett.planstrategi");
    DataFile json = new DataFile(home + "planstrategi.json", "json", () -> ModelJson.of(source));
    DataFile schema = new DataFile(home + ModelSchema.FILE, "skjema", ModelSchema::bytes);
    return new DataSet("planstrategi", about, null, List.of(json, schema), List.of());
  }
}
