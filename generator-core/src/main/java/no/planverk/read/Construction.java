package no.planverk.read;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.planverk.model.field.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Calls a record's canonical constructor. What a class is like takes long to ask, so it is asked
 * once.
 */
public final class Construction {

  private static final ClassValue<Construction> KNOWN =
      new ClassValue<>() {
        @Override
        protected Construction computeValue(Class<?> type) {
          return new Construction(type.asSubclass(Record.class));
        }
      };

  private final Constructor<? extends Record> constructor;
  private final List<Part> parts;

  /**
   * A component.
   *
   * @param absent what it is where it is not given
   * @param inline its type, where it is made from the same arguments; else null
   */
  private record Part(
      String name, @Nullable Object absent, @Nullable Class<? extends Record> inline) {

    static Part of(RecordComponent component) {
      boolean inline = component.isAnnotationPresent(Inline.class);
      return new Part(
          component.getName(),
          component.getType() == List.class ? List.of() : null,
          inline ? component.getType().asSubclass(Record.class) : null);
    }
  }

  private Construction(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("a record without its constructor", impossible);
    }
    this.parts = Arrays.stream(components).map(Part::of).toList();
  }

  /**
   * A record of a type; components without an argument are null or an empty list, and those that
   * are inline are made from the same arguments.
   */
  public static <T extends Record> T of(Class<T> type, Map<String, @Nullable Object> arguments) {
    Construction known = KNOWN.get(type);
    @Nullable Object[] values = new Object[known.parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = argument(known.parts.get(i), arguments);
    }
    try {
      return type.cast(known.constructor.newInstance(values));
    } catch (InstantiationException | IllegalAccessException impossible) {
      throw new IllegalStateException(
          "a record of the model has no public constructor", impossible);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(type.getName(), thrown.getCause());
    }
  }

  private static @Nullable Object argument(Part part, Map<String, @Nullable Object> arguments) {
    return part.inline() == null
        ? arguments.getOrDefault(part.name(), part.absent())
        : of(part.inline(), arguments);
  }
}
