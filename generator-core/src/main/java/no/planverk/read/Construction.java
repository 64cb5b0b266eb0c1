package no.planverk.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.planverk.model.field.Inline;
import org.jspecify.annotations.Nullable;

/** Calls a record's canonical constructor. */
final class Construction {

  private Construction() {}

  /**
   * A record of a type; components without an argument are null or an empty list, and those that
   * are inline are made from the same arguments.
   */
  static <T extends Record> T of(Class<T> type, Map<String, @Nullable Object> arguments) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values =
        Arrays.stream(components).map(component -> argument(component, arguments)).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException impossible) {
      throw new IllegalStateException(
          "a record of the model has no public constructor", impossible);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(type.getName(), thrown.getCause());
    }
  }

  private static @Nullable Object absent(RecordComponent component) {
    return component.getType() == List.class ? List.of() : null;
  }

  private static @Nullable Object argument(
      RecordComponent component, Map<String, @Nullable Object> arguments) {
    return component.isAnnotationPresent(Inline.class)
        ? of(component.getType().asSubclass(Record.class), arguments)
        : arguments.getOrDefault(component.getName(), absent(component));
  }
}
