package no.planverk.render.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.site.page.Spread;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * Turns our values into what a template may see: maps, lists, texts, numbers, truth values and
 * ready markup. A template so never holds an object of ours and can call nothing on it.
 */
final class TemplateValues {

  /** What a class is like takes long to ask, so it is asked once. */
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Part::of).toList();
        }
      };

  private TemplateValues() {}

  /** The value as a template sees it; null stays null, which a template sees as missing. */
  static @Nullable Object of(@Nullable Object value) {
    if (value instanceof Html html) {
      return markup(html);
    }
    if (value instanceof Record record) {
      return map(record);
    }
    return value instanceof List<?> list ? list(list) : value;
  }

  /** Each is made when the template comes to it: a long table would else take much room. */
  private static List<@Nullable Object> list(List<?> list) {
    return new AbstractList<>() {
      @Override
      public @Nullable Object get(int index) {
        return of(list.get(index));
      }

      @Override
      public int size() {
        return list.size();
      }
    };
  }

  /**
   * A record as a map from the names of its components, in their order; what a {@link Spread} part
   * of it holds stands in it as its own.
   */
  static Map<String, @Nullable Object> map(Record record) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Part part : PARTS.get(record.getClass())) {
      Object value = part.in(record);
      if (part.spread() && value instanceof Record inner) {
        map.putAll(map(inner));
      } else {
        map.put(part.name(), of(value));
      }
    }
    return map;
  }

  /** A component of a record, as it is read. */
  private record Part(String name, boolean spread, Method accessor) {

    static Part of(RecordComponent component) {
      boolean spread = component.isAnnotationPresent(Spread.class);
      Method accessor = component.getAccessor();
      accessor.setAccessible(true); // or each call asks anew whether it is allowed
      return new Part(component.getName(), spread, accessor);
    }

    @Nullable Object in(Record record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException failure) {
        throw new IllegalStateException("cannot read " + accessor, failure);
      }
    }
  }

  private static Object markup(Html html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } catch (TemplateModelException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
