package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.edit.Spot;
import no.planverk.read.yaml.YamlNode;
import no.planverk.report.CheckResult;
import no.planverk.report.Remark;
import no.planverk.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a check says, cell by cell.
 *
 * @param byCell the findings by cell, or by line where they are of no cell
 * @param elsewhere the errors that are of no plan
 * @param messages the words for them
 */
record SheetFindings(
    Map<String, List<Diagnostic>> byCell, List<Diagnostic> elsewhere, Messages messages) {

  /**
   * Sorts what there is to tell.
   *
   * @param rows the plans as they were checked
   * @param lines the line of each
   */
  static SheetFindings of(CheckResult checked, List<PlanRow> rows, List<Typed.Line> lines) {
    Map<Place, String> cells = new HashMap<>();
    Map<String, String> byId = new HashMap<>();
    Set<Place> starts = new HashSet<>();
    for (int at = 0; at < rows.size(); at++) {
      String token = lines.get(at).token();
      byId.putIfAbsent(rows.get(at).id(), token);
      rows.get(at).pieces().forEach(piece -> places(piece.node(), token, cells));
      rows.get(at).pieces().forEach(piece -> starts.add(piece.node().place()));
      for (SheetColumn column : SheetColumn.ALL) {
        places(rows.get(at), column, token + "." + column.name(), cells);
      }
    }
    Map<String, List<Diagnostic>> byCell = new LinkedHashMap<>();
    List<Diagnostic> elsewhere = new ArrayList<>();
    for (Remark remark : checked.remarks()) {
      Diagnostic said = remark.diagnostic();
      String of = remark.plan() == null ? null : byId.get(remark.plan());
      String cell =
          cells.getOrDefault(said.place(), of == null && said.isError() ? inside(said, cells) : of);
      if (cell != null) {
        cell = starts.contains(said.place()) ? missing(said, cell) : cell;
        byCell.computeIfAbsent(cell, none -> new ArrayList<>()).add(said);
      } else if (said.isError()) {
        elsewhere.add(said);
      }
    }
    return new SheetFindings(byCell, elsewhere, checked.messages());
  }

  /** What is missing is told of the plan that lacks it: its cell is there to be filled in. */
  private static String missing(Diagnostic said, String cell) {
    String key = said.facts().getOrDefault("nøkkel", "");
    return said.rule().startsWith("nokkel-mangler")
        ? SheetColumn.ALL.stream()
            .filter(
                column ->
                    column.part() == null
                        && List.of(column.field().nb(), column.field().nn()).contains(key))
            .map(column -> cell.split("\\.", 2)[0] + "." + column.name())
            .findFirst()
            .orElse(cell)
        : cell;
  }

  private static void places(
      PlanRow row, SheetColumn column, String cell, Map<Place, String> cells) {
    PlanRow.Value value = row.value(column.field());
    if (value == null) {
      return;
    }
    if (column.part() == null || column.isMain()) {
      cells.put(value.entry().key(), cell);
      places(value.entry().value(), cell, cells);
    }
    if (column.part() != null
        && PlanRow.only(value.entry().value()) instanceof YamlNode.Fields fields) {
      var part = PlanRow.part(column, fields);
      if (part != null) {
        cells.put(part.getValue().key(), cell);
        places(part.getValue().value(), cell, cells);
      }
    }
  }

  /** Everything in a node is of a cell. */
  private static void places(YamlNode node, String cell, Map<Place, String> cells) {
    cells.put(node.place(), cell);
    if (node instanceof YamlNode.Items items) {
      items.items().forEach(item -> places(item, cell, cells));
    } else if (node instanceof YamlNode.Fields fields) {
      fields
          .fields()
          .values()
          .forEach(
              entry -> {
                cells.put(entry.key(), cell);
                places(entry.value(), cell, cells);
              });
    }
  }

  /** An error may be of one sign in a cell: it is of what begins before it in its line. */
  private static @Nullable String inside(Diagnostic said, Map<Place, String> cells) {
    Place place = said.place();
    return cells.keySet().stream()
        .filter(other -> other.file().equals(place.file()) && other.line() == place.line())
        .filter(other -> other.column() <= place.column())
        .max(Comparator.comparing(Place::column))
        .map(cells::get)
        .orElse(null);
  }

  /**
   * The lines of plans that were checked, in their order.
   *
   * @param alone those of plans that stand in no list, by where they stand
   */
  static List<Typed.Line> lines(
      List<PlanRow> rows, Map<Spot, List<Typed.Line>> lists, Map<Spot, Typed.Line> alone) {
    Map<Spot, Integer> next = new HashMap<>();
    List<Typed.Line> lines = new ArrayList<>();
    for (PlanRow row : rows) {
      if (row.isInList()) {
        Spot list = SheetChanges.list(row);
        int at = next.merge(list, 1, Integer::sum) - 1;
        lines.add(lists.getOrDefault(list, List.of()).get(at));
      } else {
        lines.add(alone.getOrDefault(row.at(), new Typed.Line("n0", Map.of(), "", false)));
      }
    }
    return lines;
  }

  List<Diagnostic> of(String cell) {
    return byCell.getOrDefault(cell, List.of());
  }

  boolean areWrong(String cell) {
    return of(cell).stream().anyMatch(Diagnostic::isError);
  }

  /** Whether anything is wrong, in plans or elsewhere. */
  boolean haveErrors() {
    return !elsewhere.isEmpty() || !errors().isEmpty();
  }

  /** The errors of plans, with the cell of each. */
  List<Map.Entry<String, Diagnostic>> errors() {
    List<Map.Entry<String, Diagnostic>> errors = new ArrayList<>();
    byCell.forEach(
        (cell, all) ->
            all.stream().filter(Diagnostic::isError).forEach(e -> errors.add(Map.entry(cell, e))));
    return errors;
  }
}
