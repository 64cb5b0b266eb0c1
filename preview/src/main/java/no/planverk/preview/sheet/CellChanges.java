package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.edit.Change;
import no.planverk.edit.Spot;
import no.planverk.edit.Written;
import no.planverk.model.Kind;
import no.planverk.read.Identities;
import no.planverk.read.Identity;
import no.planverk.read.Shape;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Finds the changes that make cells of a plan say what was typed.
 *
 * @param identities all that can be pointed at
 */
record CellChanges(Identities identities, Language language) {

  /** The changes of a plan that is written. */
  List<Change> of(PlanRow row, Typed.Line line) {
    List<Change> changes = new ArrayList<>();
    for (SheetColumn column : SheetColumn.ALL) {
      if (column.parts().get(0).equals(column)) {
        changes.addAll(ofField(row, line, column));
      }
    }
    boolean renamed = changes.stream().anyMatch(change -> isName(change, row));
    if (renamed && row.pieces().stream().noneMatch(CellChanges::hasOwnId)) {
      // Its address and what points at it stay as they are.
      changes.add(new Change.Put(row.at().inside("id"), Written.of(row.id())));
    }
    return changes;
  }

  private static boolean isName(Change change, PlanRow row) {
    return change instanceof Change.Put put
        && put.at().way().size() == row.at().way().size() + 1
        && List.of("navn", "namn").contains(put.at().way().get(put.at().way().size() - 1));
  }

  private static boolean hasOwnId(PlanRow.Piece piece) {
    return piece.isFile()
        || (piece.node() instanceof YamlNode.Fields fields && fields.get("id") != null);
  }

  private List<Change> ofField(PlanRow row, Typed.Line line, SheetColumn first) {
    List<SheetColumn> changed =
        first.parts().stream().filter(column -> isChanged(row, line, column)).toList();
    if (changed.isEmpty()) {
      return List.of();
    }
    PlanRow.Value value = row.value(first.field());
    Spot at = value == null ? row.at().inside(first.key(language)) : value.at();
    YamlNode node = value == null ? null : value.entry().value();
    if (first.part() != null && node != null) {
      at = node instanceof YamlNode.Items ? at.inside(0) : at;
      if (PlanRow.only(node) instanceof YamlNode.Fields fields) {
        return ofParts(at, fields, line, changed);
      }
    }
    Written written = written(first, line.cells(), node instanceof YamlNode.Items);
    return List.of(written == null ? new Change.Remove(at) : new Change.Put(at, written));
  }

  private static boolean isChanged(PlanRow row, Typed.Line line, SheetColumn column) {
    String before = row.text(column);
    return before != null
        && line.cells().containsKey(column.name())
        && !before.strip().equals(line.cell(column));
  }

  private List<Change> ofParts(
      Spot at, YamlNode.Fields fields, Typed.Line line, List<SheetColumn> changed) {
    List<Change> changes = new ArrayList<>();
    for (SheetColumn column : changed) {
      Map.Entry<String, YamlNode.Entry> there = PlanRow.part(column, fields);
      Spot part = at.inside(there == null ? column.partKey(language) : there.getKey());
      String text = line.cell(column);
      changes.add(
          text.isEmpty() ? new Change.Remove(part) : new Change.Put(part, Written.of(text)));
    }
    return changes;
  }

  /** The whole of a field; null where nothing was typed. */
  private @Nullable Written written(SheetColumn first, Map<String, String> cells, boolean wasList) {
    if (first.part() == null) {
      String text = cells.getOrDefault(first.name(), "");
      return text.isEmpty() ? null : single(first, text, wasList);
    }
    Map<String, Written> parts = new LinkedHashMap<>();
    boolean mainAlone = true;
    for (SheetColumn column : first.parts()) {
      String text = cells.getOrDefault(column.name(), "");
      if (!text.isEmpty()) {
        parts.put(column.partKey(language), Written.of(text));
        mainAlone &= column.isMain();
      }
    }
    if (parts.isEmpty()) {
      return null;
    }
    return mainAlone ? parts.values().iterator().next() : new Written.Fields(parts);
  }

  /** One value needs no list. */
  private Written single(SheetColumn column, String text, boolean wasList) {
    if (!(column.isList() && column.field().shape() instanceof Shape.ListOf list)) {
      return Written.of(text);
    }
    List<String> all = parted(list.element(), text);
    return wasList || !all.equals(List.of(text))
        ? Written.list(all.stream().map(one -> inList(list.element(), one)).toList())
        : Written.of(text);
  }

  /** Commas part what stands in a list, but for those of a name: the longest name is meant. */
  private List<String> parted(Shape element, String text) {
    List<String> pieces = List.of(text.split(",", -1));
    List<String> all = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int to = pieces.size();
      while (to > from + 1 && named(element, joined(pieces, from, to)).isEmpty()) {
        to--;
      }
      all.add(joined(pieces, from, to));
      from = to;
    }
    all.removeIf(String::isEmpty);
    return all;
  }

  private static String joined(List<String> pieces, int from, int to) {
    return String.join(",", pieces.subList(from, to)).strip();
  }

  private Optional<Identity> named(Shape element, String text) {
    boolean isWhole = !text.startsWith(",") && !text.endsWith(",");
    return isWhole && element instanceof Shape.Reference reference
        ? identities.find(Kind.of(reference.target()), text)
        : Optional.empty();
  }

  /** A name with a comma by its id: among others in a cell it would not be told from two. */
  private String inList(Shape element, String one) {
    return one.contains(",") ? named(element, one).map(Identity::id).orElse(one) : one;
  }

  /**
   * A new plan.
   *
   * @param id its id; empty where its name says it
   */
  Written.Fields fresh(Typed.Line line, String id, Map<String, Written> more) {
    Map<String, Written> fields = new LinkedHashMap<>();
    if (!id.isEmpty()) {
      fields.put("id", Written.of(id));
    }
    for (SheetColumn column : SheetColumn.ALL) {
      if (column.parts().get(0).equals(column)) {
        Written written = written(column, line.cells(), false);
        if (written != null) {
          fields.put(column.key(language), written);
        }
      }
    }
    more.forEach(fields::putIfAbsent);
    return new Written.Fields(fields);
  }
}
