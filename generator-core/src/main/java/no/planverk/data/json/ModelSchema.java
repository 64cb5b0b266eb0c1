package no.planverk.data.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.data.table.Days;
import no.planverk.model.field.NameInLanguage;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.Quantity;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.read.Choices;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.text.Json;
import no.planverk.text.Language;

/** The JSON Schema (2020-12) of what {@link ModelJson} writes. */
public final class ModelSchema {

  /** Its file beside the data. */
  public static final String FILE = "planstrategi.schema.json";

  /** The key of a plan's page, which no author writes. */
  public static final String PAGE = "side";

  private static final Map<String, Object> TEXT = Map.of("type", "string");
  private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  private final Map<String, Object> definitions = new TreeMap<>();

  private ModelSchema() {}

  /** The schema, the same for every municipality, in UTF-8. */
  public static byte[] bytes() {
    ModelSchema schema = new ModelSchema();
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "https://planverk.no/skjema/planstrategi-" + ModelJson.VERSION + ".json");
    root.put("title", "Planstrategien som data, versjon " + ModelJson.VERSION);
    root.put("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("$schema", TEXT);
    properties.put("versjon", Map.of("const", ModelJson.VERSION));
    properties.put("dato", day("Dagen filen ble laget."));
    schema.properties(ModelJson.told(), properties);
    properties.put(OtherNames.KEY, otherNames());
    root.put("properties", properties);
    root.put("required", List.of("versjon", "dato", "kommune", "planstrategi"));
    root.put("additionalProperties", false);
    root.put("$defs", schema.definitions);
    return Json.bytes(root);
  }

  private Map<String, Object> properties(List<FieldShape> fields, Map<String, Object> properties) {
    for (FieldShape field : fields) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", field.text());
      property.putAll(of(field.shape()));
      properties.put(field.nb(), property);
    }
    return properties;
  }

  private Map<String, Object> of(Shape shape) {
    if (shape instanceof Shape.ListOf list) {
      return ordered("type", "array", "minItems", 1, "items", of(list.element()));
    }
    if (shape instanceof RecordOf type) {
      return record(type);
    }
    if (shape instanceof Shape.Time) {
      definitions.computeIfAbsent("tid", unused -> time());
      return pointer("tid");
    }
    if (shape instanceof Shape.Choice choice) {
      List<String> words =
          Arrays.stream(choice.type().getEnumConstants())
              .map(constant -> Choices.word(constant, Language.NB))
              .toList();
      return ordered("type", "string", "enum", words);
    }
    return shape instanceof Shape.Value value ? value(value.type().type()) : TEXT;
  }

  private static Map<String, Object> value(Class<?> type) {
    if (type == Integer.class || type == SustainabilityGoal.class) {
      return Map.of("type", "integer");
    }
    boolean number = type == BigDecimal.class || type == Quantity.class;
    return number ? Map.of("type", "number") : TEXT;
  }

  private Map<String, Object> record(RecordOf type) {
    String name = type.type().getSimpleName();
    if (!definitions.containsKey(name)) {
      definitions.put(name, Map.of());
      Map<String, Object> properties = properties(type.fields(), new LinkedHashMap<>());
      if (type.type() == Plan.class) {
        properties.put(
            PAGE, ordered("description", "Adressen til siden om planen.", "type", "string"));
      }
      List<String> required =
          type.fields().stream().filter(FieldShape::required).map(FieldShape::nb).toList();
      Map<String, Object> object = ordered("type", "object", "properties", properties);
      object.put("required", required);
      object.put("additionalProperties", false);
      definitions.put(name, object);
    }
    return pointer(name);
  }

  private static Map<String, Object> time() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("ordlyd", ordered("description", "Tiden med ord.", "type", "string"));
    properties.put("fra", day("Den første dagen tiden kan bety."));
    properties.put("til", day("Den siste dagen tiden kan bety."));
    properties.put(
        "presisjon",
        ordered("description", "Hvor nøyaktig tiden er skrevet.", "enum", Days.PRECISIONS));
    Map<String, Object> time = ordered("type", "object", "properties", properties);
    time.put("required", List.of("ordlyd", "presisjon"));
    time.put("additionalProperties", false);
    return time;
  }

  private static Map<String, Object> otherNames() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(OtherNames.NAME, TEXT);
    properties.put(OtherNames.LANGUAGE, ordered("enum", NameInLanguage.LANGUAGES));
    Map<String, Object> name = ordered("type", "object", "properties", properties);
    name.put("required", List.of(OtherNames.NAME, OtherNames.LANGUAGE));
    name.put("additionalProperties", false);
    return ordered(
        "description",
        "Navn som ikke er på norsk, og språket de er på.",
        "type",
        "array",
        "minItems",
        1,
        "items",
        name);
  }

  private static Map<String, Object> day(String about) {
    return ordered("description", about, "type", "string", "pattern", DAY);
  }

  private static Map<String, Object> pointer(String definition) {
    return Map.of("$ref", "#/$defs/" + definition);
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
