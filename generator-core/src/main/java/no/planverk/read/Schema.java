package no.planverk.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.Model;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.time.Times;
import no.planverk.text.Json;

/**
 * The JSON Schema (2020-12) of the author's YAML files, made from the same {@link Shape}s the
 * reader binds by.
 *
 * <p>Where editors know less than the reader the schema is the weaker: it does not know whether a
 * reference leads anywhere, an id is used twice, some words are a time or a check digit is right. A
 * file may hold a part of the model, so nothing is required at the top.
 */
public final class Schema {

  private static final String ID = "^[a-z0-9]+(-[a-z0-9]+)*$";
  private static final List<String> PLAIN = List.of("string", "number", "boolean");

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private Schema() {}

  /** The schema as JSON text, always the same. */
  public static String json() {
    Schema schema = new Schema();
    RecordOf model = Shapes.of(Model.class);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Planverk: planmodellen til en kommune");
    root.put("type", List.of("object", "null"));
    root.put("properties", schema.properties(model));
    root.put("additionalProperties", false);
    root.put("allOf", oneWrittenForm(model));
    root.put("$defs", schema.definitions);
    return Json.text(root);
  }

  private Map<String, Object> properties(RecordOf type) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (FieldShape field : type.fields()) {
      Map<String, Object> value = described(field);
      properties.put(field.nb(), value);
      properties.putIfAbsent(field.nn(), value);
    }
    return properties;
  }

  /** What may stand in a field: nothing at all counts as left out, so it is allowed if that is. */
  private Map<String, Object> described(FieldShape field) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("description", field.text());
    Map<String, Object> value =
        field.nb().equals("id") ? ordered("type", PLAIN, "pattern", ID) : of(field.shape());
    if (field.required()) {
      described.putAll(value);
    } else {
      described.put("anyOf", List.of(value, Map.of("type", "null")));
    }
    return described;
  }

  private Map<String, Object> of(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      Map<String, Object> items = ordered("type", "array", "items", of(list.element()));
      return isPlain(list.element()) ? ordered("anyOf", List.of(items, of(list.element()))) : items;
    }
    if (shape instanceof RecordOf type) {
      return reference(type);
    }
    if (shape instanceof Shape.Choice choice) {
      return choice(choice.type());
    }
    if (shape instanceof Shape.Value value) {
      return ordered("type", PLAIN, "pattern", value.type().pattern());
    }
    if (shape instanceof Shape.Time) {
      return time();
    }
    if (shape instanceof Shape.Line line) {
      Map<String, Object> text = ordered("type", PLAIN, "maxLength", line.max());
      if (!line.blank()) {
        text.put("pattern", "\\S");
      }
      return text;
    }
    if (shape instanceof Shape.Markdown markdown) {
      return ordered("type", PLAIN, "maxLength", markdown.max());
    }
    return ordered("type", PLAIN);
  }

  /** Our own words first, for editors to offer; the others are right too. */
  private static Map<String, Object> choice(Class<? extends Enum<?>> type) {
    Map<String, Object> ours = ordered("enum", Choices.words(type));
    List<String> others =
        Arrays.stream(type.getEnumConstants())
            .flatMap(constant -> Choices.others(constant).stream())
            .filter(word -> !Choices.words(type).contains(word))
            .toList();
    return others.isEmpty() ? ours : ordered("anyOf", List.of(ours, ordered("enum", others)));
  }

  /** So many words are times that no pattern can say which. */
  private Map<String, Object> time() {
    Map<String, Object> words =
        ordered("type", PLAIN, "maxLength", Times.LONGEST, "examples", Times.EXAMPLES);
    return ordered("anyOf", List.of(words, reference(Shapes.WORDED)));
  }

  /** Whether a plain value can be an item, which may stand without its list. */
  private static boolean isPlain(Shape item) {
    return item instanceof RecordOf type ? OneLine.suffices(type) : !(item instanceof Shape.ListOf);
  }

  private Map<String, Object> reference(RecordOf type) {
    String name = type.type().getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, definition(type));
    }
    return ordered("$ref", "#/$defs/" + name);
  }

  private Map<String, Object> definition(RecordOf type) {
    List<Object> rules = oneWrittenForm(type);
    type.fields().stream().filter(FieldShape::required).map(Schema::present).forEach(rules::add);
    Map<String, Object> object = ordered("type", "object", "properties", properties(type));
    object.put("additionalProperties", false);
    if (!rules.isEmpty()) {
      object.put("allOf", rules);
    }
    FieldShape oneLine = type.oneLine();
    return oneLine != null && OneLine.suffices(type)
        ? ordered("anyOf", List.of(object, of(oneLine.shape())))
        : object;
  }

  private static Object present(FieldShape field) {
    Map<String, Object> nb = ordered("required", List.of(field.nb()));
    Map<String, Object> nn = ordered("required", List.of(field.nn()));
    return field.nb().equals(field.nn()) ? nb : ordered("anyOf", List.of(nb, nn));
  }

  /** A field may be written with its bokmål key or its nynorsk key, but not with both. */
  private static List<Object> oneWrittenForm(RecordOf type) {
    List<Object> rules = new ArrayList<>();
    type.fields().stream()
        .filter(field -> !field.nb().equals(field.nn()))
        .map(field -> bothForms(field))
        .forEach(rules::add);
    return rules;
  }

  private static Map<String, Object> bothForms(FieldShape field) {
    Map<String, Object> both = ordered("type", "object");
    both.put("required", List.of(field.nb(), field.nn()));
    return ordered("not", both);
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
