package no.planverk.form.value;

import java.util.LinkedHashMap;
import java.util.Map;
import no.planverk.form.value.Filled.Apart;
import no.planverk.form.value.Filled.Group;
import no.planverk.form.value.Filled.Row;
import no.planverk.form.value.Filled.Rows;
import no.planverk.form.value.Filled.Text;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a form. Only names the shape has are asked for: what else is sent is
 * not looked at.
 *
 * @param posted what the browser sent
 */
public record FromPost(Posted posted) {

  /** The name of a part in the form. */
  public static String name(String outer, String part) {
    return outer.isEmpty() ? part : outer + "." + part;
  }

  /** A record. */
  public Group record(RecordOf shape, String path) {
    Map<String, Filled> fields = new LinkedHashMap<>();
    for (FieldShape field : shape.fields()) {
      if (!Kinds.haveFormsOfTheirOwn(field.shape())) {
        put(fields, field.nb(), value(field.shape(), name(path, field.nb())));
      }
    }
    return new Group(fields, strange(path));
  }

  private static void put(Map<String, Filled> fields, String key, @Nullable Filled value) {
    if (value != null) {
      fields.put(key, value);
    }
  }

  private Map<String, String> strange(String path) {
    Map<String, String> strange = new LinkedHashMap<>();
    posted.after(path + "?").forEach(key -> strange.put(key, posted.one(path + "?" + key)));
    return strange;
  }

  private @Nullable Filled value(Shape shape, String path) {
    if (posted.has(path + "~")) {
      return new Apart(posted.one(path + "~"));
    }
    if (shape instanceof Shape.ListOf list) {
      return posted.has(path + "#") ? rows(list, path) : null;
    }
    if (shape instanceof RecordOf type) {
      return posted.has(path + "!") ? record(type, path) : null;
    }
    if (posted.has(path + "!")) {
      return Kinds.parts(shape).map(parts -> parts(parts, path)).orElse(null);
    }
    String text = posted.one(path);
    return text.isEmpty() ? null : new Text(text);
  }

  private Group parts(Map<String, Shape> parts, String path) {
    Map<String, Filled> fields = new LinkedHashMap<>();
    parts.forEach((key, shape) -> put(fields, key, value(shape, name(path, key))));
    return new Group(fields, strange(path));
  }

  private Rows rows(Shape.ListOf list, String path) {
    return new Rows(
        posted.all(path + "#").stream()
            .distinct()
            .map(token -> row(list.element(), path, token))
            .toList());
  }

  private Row row(Shape element, String path, String token) {
    Filled value = value(element, name(path, token));
    return new Row(token, value == null ? Filled.nothing(element) : value);
  }
}
