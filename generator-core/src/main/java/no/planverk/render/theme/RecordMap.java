package no.planverk.render.theme;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.planverk.site.page.Spread;
import org.jspecify.annotations.Nullable;

/** A record as a template sees it: nothing in it is made before it is asked for. */
final class RecordMap extends AbstractMap<String, @Nullable Object> {

  /** What a class is like takes long to ask, so it is asked once. */
  private static final ClassValue<Map<String, Way>> WAYS =
      new ClassValue<>() {
        @Override
        protected Map<String, Way> computeValue(Class<?> type) {
          Map<String, Way> ways = new LinkedHashMap<>();
          for (RecordComponent part : type.getRecordComponents()) {
            if (part.isAnnotationPresent(Spread.class)) {
              Way outer = Way.to(part);
              WAYS.get(part.getType()).forEach((name, way) -> ways.put(name, way.after(outer)));
            } else {
              ways.put(part.getName(), Way.to(part));
            }
          }
          return ways;
        }
      };

  private final Record record;
  private final UnaryOperator<@Nullable Object> seen;
  private final Map<String, Way> ways;

  /**
   * The map of a record.
   *
   * @param seen makes of a value what a template sees
   */
  RecordMap(Record record, UnaryOperator<@Nullable Object> seen) {
    this.record = record;
    this.seen = seen;
    this.ways = WAYS.get(record.getClass());
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    Way way = ways.get(name);
    return way == null ? null : seen.apply(way.from(record));
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return ways.containsKey(name);
  }

  @Override
  public int size() {
    return ways.size();
  }

  @Override
  public Set<Entry<String, @Nullable Object>> entrySet() {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    ways.forEach((name, way) -> all.put(name, seen.apply(way.from(record))));
    return all.entrySet();
  }

  /** How a value is come to: by a component of a record, in one that stands in another or not. */
  private record Way(@Nullable Way outer, Method accessor) {

    static Way to(RecordComponent part) {
      Method accessor = part.getAccessor();
      accessor.setAccessible(true); // or each call asks anew whether it is allowed
      return new Way(null, accessor);
    }

    Way after(Way first) {
      return new Way(outer == null ? first : outer.after(first), accessor);
    }

    @Nullable Object from(Record record) {
      Object holder = outer == null ? record : outer.from(record);
      try {
        return holder == null ? null : accessor.invoke(holder);
      } catch (ReflectiveOperationException failure) {
        throw new IllegalStateException("cannot read " + accessor, failure);
      }
    }
  }
}
