package no.planverk.data.json;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.data.table.DataSource;
import no.planverk.data.table.Days;
import no.planverk.data.table.FieldText;
import no.planverk.model.Model;
import no.planverk.model.field.NameInLanguage;
import no.planverk.model.plan.Plan;
import no.planverk.model.value.Quantity;
import no.planverk.model.value.SustainabilityGoal;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.Shapes;
import no.planverk.text.Json;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The whole model as JSON: every field that is written, under its key in bokmål.
 *
 * <p>What stands there is what {@link ModelSchema} says of the same {@link Shape}. Running text is
 * the author's Markdown.
 */
public final class ModelJson {

  /** The form of the file: the first number grows when something others may rely on is changed. */
  public static final String VERSION = "1.2";

  /** What is the planner's and on no page: the rules the municipality has lowered, and why. */
  static final String FOR_THE_PLANNER = "regler";

  private final DataSource source;
  private final FieldText text;
  private final Map<Class<?>, RecordOf> shapes = new LinkedHashMap<>();

  private ModelJson(DataSource source) {
    this.source = source;
    this.text = new FieldText(source);
  }

  /** The model, in UTF-8. */
  public static byte[] of(DataSource source) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", ModelSchema.FILE);
    root.put("versjon", VERSION);
    root.put("dato", source.today().toString());
    Map<String, Object> model = new ModelJson(source).record(source.model());
    model.remove(FOR_THE_PLANNER);
    root.putAll(model);
    List<NameInLanguage> names = source.model().otherNames();
    if (!names.isEmpty()) {
      root.put(OtherNames.KEY, OtherNames.of(names));
    }
    return Json.bytes(root);
  }

  private Map<String, Object> record(Record record) {
    Map<String, Object> map = new LinkedHashMap<>();
    RecordOf shape = shapes.computeIfAbsent(record.getClass(), type -> Shapes.of(type(type)));
    for (FieldShape field : shape.fields()) {
      Object value = value(field.in(record), field.shape());
      if (value != null) {
        map.put(field.nb(), value);
      }
    }
    if (record instanceof Plan plan) {
      map.put(ModelSchema.PAGE, source.address(source.places().plan(plan.id())));
    }
    return map;
  }

  private static Class<? extends Record> type(Class<?> type) {
    return type.asSubclass(Record.class);
  }

  /** What stands in a field; null where nothing is written. */
  private @Nullable Object value(@Nullable Object held, Shape shape) {
    if (held instanceof List<?> all && shape instanceof Shape.ListOf list) {
      return all.isEmpty() ? null : values(all, list.element());
    }
    if (held instanceof PlanDate time) {
      return time(time);
    }
    if (held instanceof Prose prose) {
      return prose.markdown();
    }
    if (shape instanceof RecordOf && held instanceof Record part) {
      return record(part);
    }
    return held == null ? null : plain(held);
  }

  /** Each is made when it is written: all at once would take much room. */
  private List<@Nullable Object> values(List<?> all, Shape shape) {
    return new AbstractList<>() {
      @Override
      public @Nullable Object get(int index) {
        return value(all.get(index), shape);
      }

      @Override
      public int size() {
        return all.size();
      }
    };
  }

  private Object plain(Object held) {
    if (held instanceof Integer || held instanceof BigDecimal) {
      return held;
    }
    if (held instanceof Quantity quantity) {
      return quantity.value();
    }
    return held instanceof SustainabilityGoal goal ? goal.number() : text.one(held);
  }

  private Map<String, Object> time(PlanDate time) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("ordlyd", text.one(time));
    put(map, "fra", Days.first(time));
    put(map, "til", Days.last(time));
    map.put("presisjon", Days.precision(time));
    return map;
  }

  private static void put(Map<String, Object> map, String key, @Nullable Object day) {
    if (day != null) {
      map.put(key, day.toString());
    }
  }

  /** The fields of the model that are told. */
  static List<FieldShape> told() {
    return Shapes.of(Model.class).fields().stream()
        .filter(field -> !field.nb().equals(FOR_THE_PLANNER))
        .toList();
  }
}
