package no.planverk.published;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.data.json.ModelSchema;
import no.planverk.model.field.Origin;
import no.planverk.model.field.Ref;
import no.planverk.model.plan.Plan;
import no.planverk.read.Construction;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.Shapes;
import no.planverk.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of the model again of what {@code ModelJson} made of them, by the same {@link
 * Shape}s: a new field is read without a line here.
 */
final class ModelBinder {

  private final JsonFindings findings;
  private final JsonValues values;
  private final JsonTime times;
  private final boolean newer;
  private final Map<Class<?>, RecordOf> shapes = new HashMap<>();

  /**
   * Binds the content of one file.
   *
   * @param newer whether the file may have fields of a later version, which are passed over
   */
  ModelBinder(JsonFindings findings, JsonTime times, boolean newer) {
    this.findings = findings;
    this.values = new JsonValues(findings);
    this.times = times;
    this.newer = newer;
  }

  /**
   * A record; null, and told, where something it must have is missing or cannot be read.
   *
   * @param at the way to it through the file; empty for the whole of it
   * @param besides keys that belong to the format and to no record
   */
  <T extends Record> @Nullable T record(
      Map<?, ?> json, Class<T> type, String at, List<String> besides) {
    RecordOf shape = shapes.computeIfAbsent(type, unused -> Shapes.of(type));
    unknown(json, shape, at, besides);
    Map<String, @Nullable Object> arguments = new HashMap<>();
    boolean whole = true;
    for (FieldShape field : shape.fields()) {
      @Nullable Object written = json.get(field.nb());
      String there = at.isEmpty() ? field.nb() : at + "." + field.nb();
      boolean needed = field.required() || isId(field, shape);
      @Nullable Object bound = null;
      if (written != null) {
        bound = isId(field, shape) ? values.id(written, there) : value(written, field, there);
      } else if (needed) {
        findings.wrong("samle-form-mangler", there);
      }
      arguments.put(field.component().getName(), orNothing(bound, field));
      whole &= bound != null || !needed;
    }
    origin(type, arguments);
    return whole ? Construction.of(type, arguments) : null;
  }

  private static boolean isId(FieldShape field, RecordOf shape) {
    return field.nb().equals("id") && shape.identified();
  }

  private static @Nullable Object orNothing(@Nullable Object bound, FieldShape field) {
    return bound == null && field.shape() instanceof Shape.ListOf ? List.of() : bound;
  }

  private void origin(Class<?> type, Map<String, @Nullable Object> arguments) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() == Origin.class) {
        arguments.put(component.getName(), new Origin(findings.place(), Map.of()));
      }
    }
  }

  private void unknown(Map<?, ?> json, RecordOf shape, String at, List<String> besides) {
    if (newer) {
      return;
    }
    List<String> known = shape.fields().stream().map(FieldShape::nb).toList();
    for (Object key : json.keySet()) {
      String name = key.toString();
      if (!known.contains(name) && !besides.contains(name)) {
        String there = at.isEmpty() ? name : at + "." + name;
        findings.passed(
            "samle-form-ukjent",
            JsonFindings.shown(there),
            "nærmeste",
            Nearest.to(JsonFindings.shown(name), known));
      }
    }
  }

  private @Nullable Object value(Object json, FieldShape field, String at) {
    return value(json, field.shape(), at);
  }

  private @Nullable Object value(Object json, Shape shape, String at) {
    if (shape instanceof Shape.ListOf list) {
      return list(json, list.element(), at);
    }
    if (shape instanceof RecordOf record) {
      return json instanceof Map<?, ?> map
          ? record(map, record.type(), at, besides(record.type()))
          : findings.wrong("samle-form-objekt", at);
    }
    if (shape instanceof Shape.Time) {
      return times.of(json, at);
    }
    if (shape instanceof Shape.Reference reference) {
      @Nullable String id = values.id(json, at);
      return id == null ? null : new Ref<>(reference.target(), id, findings.place());
    }
    return plain(json, shape, at);
  }

  /** The keys of a record that no author writes. */
  private static List<String> besides(Class<?> type) {
    return type == Plan.class ? List.of(ModelSchema.PAGE) : List.of();
  }

  private @Nullable Object plain(Object json, Shape shape, String at) {
    if (shape instanceof Shape.Choice choice) {
      return values.choice(json, choice.type(), at);
    }
    if (shape instanceof Shape.Value value) {
      return values.scalar(json, value.type(), at);
    }
    return shape instanceof Shape.Picture || shape instanceof Shape.Document
        ? values.address(json, shape, at)
        : values.text(json, shape, at);
  }

  private @Nullable Object list(Object json, Shape element, String at) {
    if (!(json instanceof List<?> items)) {
      return findings.wrong("samle-form-liste", at);
    }
    List<Object> bound = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      @Nullable Object item = items.get(i);
      String there = at + "[" + i + "]";
      @Nullable Object value =
          item == null ? findings.wrong("samle-form-mangler", there) : value(item, element, there);
      if (value != null) {
        bound.add(value);
      }
    }
    return List.copyOf(bound);
  }
}
