package no.planverk.run;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.read.ModelReader;
import org.jspecify.annotations.Nullable;

/** Copies of a model that differ in what a test wants to find again, or to miss. */
final class ChangedModel {

  /** What stands in a component instead: of a record, or of one of its list's entries. */
  interface Change {
    @Nullable Object of(RecordComponent component, @Nullable Object value);
  }

  private static final Set<String> WHOLE = Set.of("Ref", "Origin", "FormerId", "PicturePath");

  private ChangedModel() {}

  /** The same source with a changed model. */
  static Source of(Source read, Change change) {
    Model model = (Model) changed(read.model().orElseThrow(), change);
    return new Source(
        read.tree(),
        new ModelReader.Said(read.said().language(), Checked.of(model, List.of())),
        read.themeFiles(),
        read.theme(),
        read.pictures(),
        read.dates());
  }

  private static Record changed(Record record, Change change) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      @Nullable Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        Object value = components[i].getAccessor().invoke(record);
        values[i] = inside(components[i], change.of(components[i], value), change);
      }
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(record.getClass().getName(), broken);
    }
  }

  private static @Nullable Object inside(
      RecordComponent component, @Nullable Object value, Change change) {
    if (value instanceof List<?> list) {
      return list.stream()
          .map(
              item ->
                  item instanceof Record record && isOfModel(record)
                      ? changed(record, change)
                      : change.of(component, item))
          .toList();
    }
    return value instanceof Record record && isOfModel(record) ? changed(record, change) : value;
  }

  /** Whether it holds fields of the author's; what is one value has a type of its own. */
  static boolean isOfModel(Record record) {
    return record.getClass().getPackageName().startsWith(Model.class.getPackageName())
        && !record.getClass().getPackageName().endsWith(".value")
        && !WHOLE.contains(record.getClass().getSimpleName())
        && !record.getClass().getSimpleName().equals("Localized");
  }
}
