package no.planverk.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.planverk.data.table.ColumnKind;
import no.planverk.data.table.DataColumn;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.DataTable;
import no.planverk.data.table.FieldColumns;
import no.planverk.model.plan.Plan;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.ListOf;
import no.planverk.read.Shape.RecordOf;
import no.planverk.sheet.Book;
import no.planverk.sheet.Sheet;
import no.planverk.sheet.Sheet.Column;

/**
 * The plans as a workbook to work on, which the import reads back: the table of the plans, a sheet
 * for each list of things with parts, and one that says what is not there.
 */
final class PlanBook {

  /** Its name in the folder of data. */
  static final String FILE = "planer.xlsx";

  private static final String PLANS = "planer";
  private static final String ADOPTIONS = "vedtatt";
  private static final int WIDEST = 45;
  private static final int NARROWEST = 14;

  private final DataSource source;
  private final FieldColumns fields;
  private final BookRemarks remarks;

  private PlanBook(DataSource source) {
    this.source = source;
    this.fields = FieldColumns.asWritten(source);
    this.remarks = new BookRemarks(source);
  }

  /** A part of a plan, in a list of such. */
  private record Part(Plan plan, Record item) {}

  /** The file. */
  static byte[] of(DataSource source) {
    return new PlanBook(source).book().bytes();
  }

  private Book book() {
    DataTable<Plan> plans = new Tables(source, fields).plans();
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(sheet(PLANS, plans.columns(), plans.rows().get(), Function.identity()));
    for (FieldShape field : fields.rest(Plan.class)) {
      if (field.shape() instanceof ListOf list && list.element() instanceof RecordOf part) {
        sheets.add(parts(field, part));
      } else {
        remarks.leftOut(field);
      }
    }
    sheets.add(remarks.sheet(plans.columns()));
    String author = source.model().municipality().name();
    String title = source.model().strategy().title();
    String language = source.model().municipality().language().code();
    return new Book(title, author, language, source.today(), List.copyOf(sheets));
  }

  /** A plan's one adoption stands in its own row. */
  private Sheet parts(FieldShape field, RecordOf part) {
    List<Part> rows = new ArrayList<>();
    for (Plan plan : source.model().plans()) {
      List<?> items = field.in(plan) instanceof List<?> all ? all : List.of();
      if (items.size() > 1 || !field.nb().equals(ADOPTIONS)) {
        items.forEach(item -> rows.add(new Part(plan, (Record) item)));
      }
    }
    List<DataColumn<Part>> columns = new ArrayList<>();
    columns.add(own("plan", row -> row.plan().id()));
    columns.add(own("plannavn", row -> row.plan().name()));
    columns.addAll(fields.inside("", part.type(), Part::item));
    for (FieldShape deeper : fields.rest(part.type())) {
      rows.forEach(row -> remarks.leftOut(deeper, field, row.plan(), row.item()));
    }
    return sheet(field.nb(), columns, rows, Part::plan);
  }

  private DataColumn<Part> own(String key, Function<Part, String> text) {
    return new DataColumn<>(
        key,
        source.meaning("data.kolonne." + key),
        ColumnKind.TEXT,
        false,
        row -> List.of(text.apply(row)));
  }

  private <T> Sheet sheet(
      String name, List<DataColumn<T>> columns, List<T> rows, Function<T, Plan> plan) {
    List<List<String>> texts =
        rows.stream()
            .map(row -> columns.stream().map(column -> cell(column, row, plan)).toList())
            .toList();
    return new Sheet(name, columns.stream().map(PlanBook::column).toList(), texts);
  }

  private <T> String cell(DataColumn<T> column, T row, Function<T, Plan> plan) {
    String text = column.cell(row);
    if (text.length() <= Book.LONGEST_CELL) {
      return text;
    }
    remarks.tooLong(plan.apply(row), column.key());
    return "";
  }

  private static Column column(DataColumn<?> column) {
    Sheet.Kind kind =
        switch (column.kind()) {
          case NUMBER -> column.many() ? Sheet.Kind.TEXT : Sheet.Kind.NUMBER;
          case DAY -> Sheet.Kind.DAY;
          case TEXT, ADDRESS -> Sheet.Kind.TEXT;
        };
    boolean isProse = List.of("navn", "plannavn", "merknad", "evaluering").contains(column.key());
    int width = isProse ? WIDEST : Math.max(NARROWEST, column.key().length() + 2);
    return new Column(column.key(), kind, width);
  }
}
