package no.planverk.preview.sheet;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.edit.Spot;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is written: an item of a list, a file of its own, or both.
 *
 * @param id what it is known by
 * @param pieces where it is written, the first where new fields go
 */
record PlanRow(String id, List<Piece> pieces) {

  /** A part of a plan in one file. */
  record Piece(Spot at, YamlNode node) {

    boolean isFile() {
      return at.way().isEmpty();
    }

    boolean isInList() {
      return !isFile() && at.way().get(at.way().size() - 1) instanceof Integer;
    }
  }

  /** A value with where it stands. */
  record Value(Spot at, YamlNode.Entry entry) {}

  /** Whether it stands in a list, so that it has a place in an order. */
  boolean isInList() {
    return pieces.get(0).isInList();
  }

  Spot at() {
    return pieces.get(0).at();
  }

  /** What is written of a field; null where nothing is. */
  @Nullable Value value(FieldShape field) {
    for (Piece piece : pieces) {
      if (piece.node() instanceof YamlNode.Fields fields) {
        for (String key : List.of(field.nb(), field.nn())) {
          YamlNode.Entry entry = fields.fields().get(key);
          if (entry != null) {
            return new Value(piece.at().inside(key), entry);
          }
        }
      }
    }
    return null;
  }

  /** What a cell shows; null where it is written so that a cell cannot. */
  @Nullable String text(SheetColumn column) {
    Value value = value(column.field());
    if (value == null) {
      return pieces.get(0).node() instanceof YamlNode.Fields ? "" : null;
    }
    YamlNode node = value.entry().value();
    return column.part() == null ? whole(column, node) : part(column, node);
  }

  private static @Nullable String whole(SheetColumn column, YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      boolean plain =
          column.isList() && items.items().stream().allMatch(item -> isShort(item, ","));
      return plain
          ? items.items().stream()
              .map(item -> ((YamlNode.Scalar) item).text())
              .collect(Collectors.joining(", "))
          : null;
    }
    return isShort(node, "\n") ? text(node) : null;
  }

  private static boolean isShort(YamlNode node, String without) {
    return node instanceof YamlNode.Scalar scalar
        && !scalar.text().contains("\n")
        && !scalar.text().contains(without);
  }

  private static String text(YamlNode node) {
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return scalar.isBlank() ? "" : scalar.text();
  }

  private static @Nullable String part(SheetColumn column, YamlNode node) {
    YamlNode one = only(node);
    if (one instanceof YamlNode.Scalar) {
      return column.isMain() ? whole(column, one) : "";
    }
    if (!(one instanceof YamlNode.Fields fields)) {
      return null;
    }
    Map.Entry<String, YamlNode.Entry> part = part(column, fields);
    return part == null ? "" : whole(column, part.getValue().value());
  }

  /** The one item of a list; the value itself where it is no list. */
  static @Nullable YamlNode only(YamlNode node) {
    if (node instanceof YamlNode.Items items) {
      return items.items().size() == 1 ? items.items().get(0) : null;
    }
    return node;
  }

  static Map.@Nullable Entry<String, YamlNode.Entry> part(
      SheetColumn column, YamlNode.Fields fields) {
    FieldShape part = column.part();
    return fields.fields().entrySet().stream()
        .filter(
            entry ->
                part != null
                    && (entry.getKey().equals(part.nb()) || entry.getKey().equals(part.nn())))
        .findFirst()
        .orElse(null);
  }
}
