package no.planverk.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls a record's canonical constructor. */
final class Construction {

  private Construction() {}

  /** A record of a type; components without an argument are null. */
  static <T extends Record> T of(Class<T> type, Map<String, @Nullable Object> arguments) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values =
        Arrays.stream(components).map(c -> arguments.get(c.getName())).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException impossible) {
      throw new IllegalStateException(
          "a record of the model has no public constructor", impossible);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(type.getName(), thrown.getCause());
    }
  }
}
