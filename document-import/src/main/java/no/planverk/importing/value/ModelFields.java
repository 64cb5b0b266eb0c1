package no.planverk.importing.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.Quantity;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.ListOf;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.Shapes;

/** Puts texts into fields of the model by the fields' own keys, with a point before each part. */
public final class ModelFields {

  private static final RecordOf PLAN = Shapes.of(Plan.class);
  private static final Pattern BETWEEN = Pattern.compile(" \\| ");

  private ModelFields() {}

  /** What may stand at a key of a plan; empty where it is no field's. */
  public static Optional<Shape> ofPlan(String key) {
    return at(key, PLAN);
  }

  /** What may stand in the items of a list of things with parts; empty for any other field. */
  public static Optional<RecordOf> items(String key) {
    return ofPlan(key).filter(ListOf.class::isInstance).flatMap(ModelFields::parts);
  }

  /** What may stand at a key of a record; empty where it is no field's. */
  public static Optional<Shape> at(String key, RecordOf type) {
    Optional<RecordOf> inside = Optional.of(type);
    Optional<Shape> found = Optional.empty();
    for (String part : key.split("\\.", -1)) {
      found = inside.flatMap(record -> field(part, record));
      inside = found.flatMap(ModelFields::parts);
    }
    return found;
  }

  private static Optional<Shape> field(String key, RecordOf type) {
    return type.fields().stream()
        .filter(field -> field.nb().equals(key))
        .map(FieldShape::shape)
        .findFirst();
  }

  /** One thing of a list may stand without the list. */
  private static Optional<RecordOf> parts(Shape shape) {
    Shape one = shape instanceof ListOf list ? list.element() : shape;
    return one instanceof RecordOf type ? Optional.of(type) : Optional.empty();
  }

  /** What a text is as the value of a field: a list where it has several, a time with its words. */
  public static Object value(String text, Shape shape) {
    if (shape instanceof ListOf list) {
      return Arrays.stream(BETWEEN.split(text)).map(one -> value(one, list.element())).toList();
    }
    if (shape instanceof Shape.Time && BETWEEN.matcher(text).find()) {
      String[] both = BETWEEN.split(text, 2);
      Map<String, Object> worded = new LinkedHashMap<>();
      worded.put("tid", both[0]);
      worded.put("ordlyd", both[1]);
      return worded;
    }
    return shape instanceof Shape.Value value
            && List.of(BigDecimal.class, Quantity.class).contains(value.type().type())
        ? text.replace(',', '.')
        : text;
  }

  /** Puts a value at a key, in the parts it names. */
  @SuppressWarnings("unchecked") // what is put under a key with parts is made here
  public static void put(Map<String, Object> fields, String key, Object value) {
    int point = key.indexOf('.');
    if (point < 0) {
      fields.put(key, value);
      return;
    }
    Object part = fields.computeIfAbsent(key.substring(0, point), none -> new LinkedHashMap<>());
    put((Map<String, Object>) part, key.substring(point + 1), value);
  }
}
