package no.planverk.form.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.form.value.Filled.Apart;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Row;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Filled.Text;
import no.planverk.model.Kind;
import no.planverk.read.OneLine;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows of what a file holds.
 *
 * @param names what references are shown as
 */
public record FromFile(Names names) {

  /** A thing, in all its pieces. */
  public Group thing(Thing thing) {
    Map<String, Filled> fields = new LinkedHashMap<>();
    Map<String, String> strange = new LinkedHashMap<>();
    for (Thing.Piece piece : thing.pieces()) {
      Group group = record(thing.shape(), piece.node());
      group.fields().forEach(fields::putIfAbsent);
      group.strange().forEach(strange::putIfAbsent);
    }
    return new Group(fields, strange);
  }

  /** A record; without any fields where nothing is written. */
  public Group record(RecordOf shape, @Nullable YamlNode node) {
    Map<String, Filled> fields = new LinkedHashMap<>();
    Map<String, String> strange = new LinkedHashMap<>();
    if (node != null && OneLine.whole(shape, node) instanceof YamlNode.Fields written) {
      for (FieldShape field : shape.fields()) {
        var entry = Kinds.entry(written, field);
        Filled value = entry == null ? null : value(field.shape(), entry.getValue().value());
        if (value != null && !Kinds.haveFormsOfTheirOwn(field.shape())) {
          fields.put(field.nb(), value);
        }
      }
      written.fields().forEach((key, entry) -> strange(shape, key, entry.value(), strange));
    }
    return new Group(fields, strange);
  }

  private static void strange(
      RecordOf shape, String key, YamlNode node, Map<String, String> strange) {
    if (shape.field(key) == null) {
      strange.put(key, node instanceof YamlNode.Scalar scalar ? scalar.text() : "…");
    }
  }

  /** A value; null where nothing is written. */
  @Nullable Filled value(Shape shape, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.isBlank()) {
      return null;
    }
    if (shape instanceof Shape.ListOf list) {
      return rows(list, node);
    }
    if (shape instanceof RecordOf type) {
      return OneLine.whole(type, node) instanceof YamlNode.Fields
          ? record(type, node)
          : apart(node);
    }
    if (node instanceof YamlNode.Scalar scalar) {
      return new Text(
          shape instanceof Shape.Reference reference
              ? names.shown(Kind.of(reference.target()), scalar.text())
              : scalar.text());
    }
    return Kinds.parts(shape, node)
        .<Filled>map(parts -> parts(parts, (YamlNode.Fields) node))
        .orElseGet(() -> apart(node));
  }

  private static Apart apart(YamlNode node) {
    return new Apart(node.place().file() + ":" + node.place().line());
  }

  private Group parts(Map<String, Shape> parts, YamlNode.Fields node) {
    Map<String, Filled> fields = new LinkedHashMap<>();
    Map<String, String> strange = new LinkedHashMap<>();
    node.fields()
        .forEach(
            (key, entry) -> {
              Shape shape = parts.get(key);
              Filled value = shape == null ? null : value(shape, entry.value());
              if (value != null) {
                fields.put(key, value);
              } else if (shape == null) {
                strange.put(key, entry.value() instanceof YamlNode.Scalar s ? s.text() : "…");
              }
            });
    return new Group(fields, strange);
  }

  private Filled rows(Shape.ListOf list, YamlNode node) {
    if (list.keyed() && node instanceof YamlNode.Fields fields) {
      return keyed((RecordOf) list.element(), fields);
    }
    if (node instanceof YamlNode.Fields && !list.mayBeOne()) {
      return apart(node);
    }
    List<YamlNode> items = node instanceof YamlNode.Items all ? all.items() : List.of(node);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Filled value = value(list.element(), items.get(i));
      rows.add(
          new Row(Integer.toString(i), value == null ? Filled.nothing(list.element()) : value));
    }
    return new Rows(rows);
  }

  private Rows keyed(RecordOf pair, YamlNode.Fields node) {
    List<Row> rows = new ArrayList<>();
    FieldShape first = pair.fields().get(0);
    FieldShape second = pair.fields().get(1);
    node.fields()
        .forEach(
            (key, entry) -> {
              Map<String, Filled> fields = new LinkedHashMap<>();
              fields.put(first.nb(), new Text(key));
              Filled value = value(second.shape(), entry.value());
              if (value != null) {
                fields.put(second.nb(), value);
              }
              rows.add(new Row(Integer.toString(rows.size()), new Group(fields, Map.of())));
            });
    return new Rows(rows);
  }
}
