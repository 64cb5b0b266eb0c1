package no.planverk.read;

import static no.planverk.read.SchemaValues.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.model.ExtraPage;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.Chapter;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Json;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas (2020-12) of the author's files, made from the same {@link Shape}s the reader
 * binds by.
 *
 * <p>Where editors know less than the reader the schema is the weaker: it does not know whether a
 * reference leads anywhere, an id is used twice, some words are a time or a check digit is right. A
 * file may hold a part of the model, so nothing is required at the top.
 */
public final class Schema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String HOME = "https://planverk.no/skjema/";

  private static final String DEFINITIONS = "#/$defs/";

  /** What a Markdown file has below its head. */
  private static final String BODY = "tekst";

  private final Map<String, Object> definitions = new LinkedHashMap<>();
  private final @Nullable Language language;
  private final Set<String> elsewhere;
  private final SchemaValues values;

  /** A schema of what is required but for those keys whose values stand elsewhere. */
  private Schema(@Nullable Language language, Set<String> elsewhere) {
    this.language = language;
    this.elsewhere = elsewhere;
    this.values = new SchemaValues(language);
  }

  /** The schema of YAML files in either written form, as JSON text, always the same. */
  public static String json() {
    return json(null);
  }

  /**
   * The schema of YAML files, as JSON text.
   *
   * @param language the form to offer keys and words in; the other is taken too. Null for both
   */
  public static String json(@Nullable Language language) {
    Schema schema = new Schema(language, Set.of());
    Map<String, Object> root = head("planverk.schema.json", "Planverk: planmodellen");
    root.put("type", List.of("object", "null"));
    root.putAll(schema.fields(Shapes.of(Model.class)));
    root.put("examples", List.of(Map.of("planer", List.of(example()))));
    root.put("$defs", schema.definitions);
    return Json.text(root);
  }

  /** The schema of what stands above the text of a Markdown file, as JSON text. */
  public static String headJson(@Nullable Language language) {
    Schema schema = new Schema(language, Set.of(BODY));
    Map<String, Object> root =
        head("planverk-hode.schema.json", "Planverk: hodet i en Markdown-fil");
    List<Object> kinds = new ArrayList<>();
    kinds.add(schema.reference(Shapes.of(Plan.class), "plan"));
    kinds.add(schema.reference(Shapes.of(Chapter.class), "kapittel"));
    kinds.add(schema.reference(Shapes.of(ExtraPage.class), "side"));
    root.putAll(SchemaValues.orNothing(ordered("anyOf", kinds)));
    root.put("examples", List.of(example()));
    root.put("$defs", schema.definitions);
    return Json.text(root);
  }

  private static Map<String, Object> head(String name, String title) {
    return ordered("$schema", DIALECT, "$id", HOME + name, "title", title);
  }

  private static Map<String, Object> example() {
    return ordered("navn", "Kommunedelplan for klima", "type", "kommunedelplan");
  }

  /** Keys of a known form are offered; those of the other are taken by patterns of one word. */
  private Map<String, Object> fields(RecordOf type) {
    Map<String, Object> offered = new LinkedHashMap<>();
    Map<String, Object> taken = new LinkedHashMap<>();
    for (FieldShape field : type.fields()) {
      Map<String, Object> value = described(field);
      String first = language == Language.NN ? field.nn() : field.nb();
      String other = language == Language.NN ? field.nb() : field.nn();
      offered.put(first, value);
      if (language == null) {
        offered.putIfAbsent(other, value);
      } else if (!other.equals(first)) {
        taken.put("^" + other + "$", value);
      }
    }
    Map<String, Object> fields = ordered("properties", offered);
    if (!taken.isEmpty()) {
      fields.put("patternProperties", taken);
    }
    fields.put("additionalProperties", false);
    rules(type, fields);
    return fields;
  }

  /** What may stand in a field: nothing at all counts as left out, so it is allowed if that is. */
  private Map<String, Object> described(FieldShape field) {
    Map<String, Object> described = ordered("description", field.text());
    Map<String, Object> value =
        field.nb().equals("id") ? SchemaValues.id() : of(field.shape(), field.nb());
    described.putAll(field.required() ? value : orNothing(value));
    return described;
  }

  /** What many fields have in common is written once, and pointed at. */
  private Map<String, Object> orNothing(Map<String, Object> value) {
    return shared(value, "-eller-ingenting", SchemaValues.orNothing(value));
  }

  private Map<String, Object> shared(
      Map<String, Object> value, String ending, Map<String, Object> made) {
    if (value.size() != 1 || !(value.get("$ref") instanceof String definition)) {
      return made;
    }
    String name = definition.substring(DEFINITIONS.length()) + ending;
    definitions.computeIfAbsent(name, unused -> titled(definition, made));
    return pointer(name);
  }

  /** An editor names what is expected by its title. */
  private Map<String, Object> titled(String definition, Map<String, Object> made) {
    Map<String, Object> titled = new LinkedHashMap<>();
    Object title = title(definitions.get(definition.substring(DEFINITIONS.length())));
    titled.put("title", title == null ? definition.substring(DEFINITIONS.length()) : title);
    titled.putAll(made);
    return titled;
  }

  /** The title of a value, else of the first it may be. */
  private static @Nullable Object title(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> known)) {
      return null;
    }
    Object own = known.get("title");
    return own == null && known.get("anyOf") instanceof List<?> either ? title(either.get(0)) : own;
  }

  private Map<String, Object> of(Shape shape, String key) {
    if (shape instanceof Shape.ListOf list) {
      return list(list, key);
    }
    if (shape instanceof RecordOf type) {
      return reference(type, key);
    }
    if (shape instanceof Shape.Time) {
      definitions.putIfAbsent("tid", SchemaValues.time());
      return ordered("anyOf", List.of(pointer("tid"), reference(Shapes.WORDED, "tid med ordlyd")));
    }
    String name = SchemaValues.nameOf(shape);
    if (name == null) {
      return values.of(shape);
    }
    Map<String, Object> value =
        shape instanceof Shape.Line line && line.languages()
            ? SchemaValues.inLanguages(of(new Shape.Line(line.max(), line.blank(), false), key))
            : values.of(shape);
    definitions.putIfAbsent(name, value);
    return pointer(name);
  }

  private Map<String, Object> list(Shape.ListOf list, String key) {
    Map<String, Object> items =
        ordered("title", "liste", "type", "array", "items", of(list.element(), key));
    if (list.keyed() && list.element() instanceof RecordOf pair) {
      Map<String, Object> under = of(pair.fields().get(1).shape(), key);
      Map<String, Object> mapping = ordered("title", "felter i " + key, "type", "object");
      mapping.put("additionalProperties", under);
      return ordered("anyOf", List.of(mapping, items));
    }
    Map<String, Object> one = of(list.element(), key);
    return list.mayBeOne() || isPlain(list.element())
        ? shared(one, "-eller-liste", ordered("anyOf", List.of(items, one)))
        : shared(one, "-liste", items);
  }

  /** Whether a plain value can be an item, which may stand without its list. */
  private static boolean isPlain(Shape item) {
    return item instanceof RecordOf type ? OneLine.suffices(type) : !(item instanceof Shape.ListOf);
  }

  private Map<String, Object> reference(RecordOf type, String key) {
    String name = type.type().getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      definitions.put(name, definition(type, key));
    }
    return pointer(name);
  }

  private static Map<String, Object> pointer(String definition) {
    return ordered("$ref", DEFINITIONS + definition);
  }

  private Map<String, Object> definition(RecordOf type, String key) {
    Map<String, Object> object = ordered("title", "felter i " + key, "type", "object");
    object.putAll(fields(type));
    FieldShape oneLine = type.oneLine();
    return oneLine != null && OneLine.suffices(type)
        ? ordered("title", key, "anyOf", List.of(object, of(oneLine.shape(), key)))
        : object;
  }

  /** What must be there, and what may not stand beside each other. */
  private void rules(RecordOf type, Map<String, Object> object) {
    List<String> required = new ArrayList<>();
    List<Object> rules = new ArrayList<>();
    for (FieldShape field : type.fields()) {
      if (!field.nb().equals(field.nn())) {
        rules.add(ordered("not", having(List.of(field.nb(), field.nn()))));
      }
      boolean must =
          field.required() && type.type() != Model.class && !elsewhere.contains(field.nb());
      if (must && field.nb().equals(field.nn())) {
        required.add(field.nb());
      } else if (must) {
        rules.add(
            ordered("anyOf", List.of(having(List.of(field.nb())), having(List.of(field.nn())))));
      }
    }
    if (!required.isEmpty()) {
      object.put("required", required);
    }
    if (!rules.isEmpty()) {
      object.put("allOf", rules);
    }
  }

  /** An object that has some fields. */
  private static Map<String, Object> having(List<String> keys) {
    Map<String, Object> fields = new LinkedHashMap<>();
    keys.forEach(key -> fields.put(key, true));
    return ordered("type", "object", "properties", fields, "required", keys);
  }
}
