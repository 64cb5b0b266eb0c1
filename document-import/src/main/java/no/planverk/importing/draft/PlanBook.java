package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Table;
import no.planverk.importing.value.ModelFields;
import no.planverk.read.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads back the workbook Planverk makes of plans: the headings are the keys of fields, so nothing
 * in it has to be understood.
 */
final class PlanBook {

  /** No other table has all of these. */
  private static final Set<String> HEADINGS =
      Set.of("kommunenummer", "periode", "side", "id", "navn", "type");

  private static final String PLAN = "plan";

  private final Fates fates;
  private final Map<String, PlanDraft> byId = new LinkedHashMap<>();
  private final List<PlanDraft> plans = new ArrayList<>();
  private String period = "";

  private PlanBook(Fates fates) {
    this.fates = fates;
  }

  /** The book of a document; empty where it is another. */
  static Optional<PlanBook> in(ImportedDocument document, Fates fates) {
    List<Table> tables =
        document.blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .filter(table -> !table.cells().isEmpty())
            .toList();
    Optional<Table> main = tables.stream().filter(PlanBook::isOfPlans).findFirst();
    return main.map(
        table -> {
          PlanBook book = new PlanBook(fates);
          book.plans(table);
          tables.stream().filter(other -> !other.equals(table)).forEach(book::other);
          return book;
        });
  }

  private static boolean isOfPlans(Table table) {
    return headings(table).values().stream()
        .map(Cell::line)
        .collect(Collectors.toSet())
        .containsAll(HEADINGS);
  }

  private static Map<Integer, Cell> headings(Table table) {
    Map<Integer, Cell> headings = new LinkedHashMap<>();
    table.cells().stream()
        .filter(cell -> cell.span().row() == 0)
        .forEach(cell -> headings.put(cell.span().column(), cell));
    return headings;
  }

  /** The plans, in the order of the rows. */
  List<PlanDraft> plans() {
    return plans;
  }

  /** The years of the strategy; empty where no row says them. */
  String period() {
    return period;
  }

  private void plans(Table table) {
    Map<Integer, Cell> headings = headings(table);
    headings.values().forEach(cell -> fates.giveOnce(cell, Fate.Kind.HEAD, "hode"));
    for (List<Cell> row : rows(table)) {
      Map<String, Cell> cells = byKey(row, headings);
      Cell name = cells.get("navn");
      if (name == null) {
        row.forEach(cell -> fates.giveOnce(cell, Fate.Kind.REPORT, "grunn-uten-plan"));
      } else {
        plan(new PlanDraft(name.line()), cells);
      }
    }
  }

  private static List<List<Cell>> rows(Table table) {
    Map<Integer, List<Cell>> rows = new LinkedHashMap<>();
    table.cells().stream()
        .filter(cell -> cell.span().row() > 0 && !cell.isBlank())
        .forEach(
            cell -> rows.computeIfAbsent(cell.span().row(), row -> new ArrayList<>()).add(cell));
    return List.copyOf(rows.values());
  }

  private static Map<String, Cell> byKey(List<Cell> row, Map<Integer, Cell> headings) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Cell cell : row) {
      @Nullable Cell heading = headings.get(cell.span().column());
      if (heading != null) {
        cells.putIfAbsent(heading.line(), cell);
      }
    }
    return cells;
  }

  private void plan(PlanDraft plan, Map<String, Cell> cells) {
    plans.add(plan);
    Map<String, Object> fields = new LinkedHashMap<>();
    cells.forEach((key, cell) -> field(key, cell, plan.name(), ModelFields.ofPlan(key), fields));
    fields.forEach(plan::set);
    plan.text("id").ifPresent(id -> byId.putIfAbsent(id, plan));
    Cell years = cells.get("periode");
    period = years == null ? period : years.line();
  }

  /** What no field is called is what Planverk has worked out, or a column of somebody's own. */
  private void field(
      String key, Cell cell, String plan, Optional<Shape> shape, Map<String, Object> fields) {
    if (shape.isPresent()) {
      ModelFields.put(fields, key, ModelFields.value(cell.words().strip(), shape.get()));
      fates.giveOnce(cell, Fate.Kind.FIELD, plan + " → " + key);
    } else if (isWorkedOut(key)) {
      fates.giveOnce(cell, Fate.Kind.REPORT, "grunn-utregnet");
    }
  }

  private static boolean isWorkedOut(String key) {
    return key.endsWith(".fra")
        || key.endsWith(".til")
        || Set.of("kommunenummer", "kommune", "organisasjonsnummer", "periode", "side", "plannavn")
            .contains(key);
  }

  private void other(Table table) {
    Map<Integer, Cell> headings = headings(table);
    boolean isOfParts = headings.values().stream().anyMatch(cell -> cell.line().equals(PLAN));
    Optional<Shape.RecordOf> items = ModelFields.items(table.title()).filter(item -> isOfParts);
    if (items.isPresent()) {
      headings.values().forEach(cell -> fates.giveOnce(cell, Fate.Kind.HEAD, "hode"));
      parts(table, headings, items.get());
    } else {
      table.cells().stream()
          .filter(cell -> !cell.isBlank())
          .forEach(cell -> fates.giveOnce(cell, Fate.Kind.REPORT, "grunn-om-arket"));
    }
  }

  /** A plan that has rows of its own in such a sheet has there all it has of that. */
  private void parts(Table table, Map<Integer, Cell> headings, Shape.RecordOf items) {
    Map<PlanDraft, List<Object>> all = new LinkedHashMap<>();
    for (List<Cell> row : rows(table)) {
      Map<String, Cell> cells = byKey(row, headings);
      Cell id = cells.remove(PLAN);
      PlanDraft plan = id == null ? null : byId.get(id.line());
      if (plan == null) {
        row.forEach(cell -> fates.giveOnce(cell, Fate.Kind.REPORT, "grunn-uten-plan"));
      } else {
        Map<String, Object> item = new LinkedHashMap<>();
        String where = plan.name() + " → " + table.title();
        fates.giveOnce(java.util.Objects.requireNonNull(id), Fate.Kind.HEAD, "hode");
        cells.forEach((key, cell) -> field(key, cell, where, ModelFields.at(key, items), item));
        all.computeIfAbsent(plan, none -> new ArrayList<>()).add(item);
      }
    }
    all.forEach((plan, list) -> plan.replace(table.title(), list));
  }
}
