package no.planverk.rule.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.planverk.model.field.Field;
import no.planverk.model.field.Inline;
import no.planverk.model.field.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record of the model, as one who looks for texts sees it. It takes time to find
 * out, so it is done once for each kind of record.
 *
 * @param field what the author calls it; null for what the author does not write
 * @param kind what it is to the search
 * @param accessor reads it
 */
record TextComponent(@Nullable Field field, Kind kind, Method accessor) {

  /** What a component is to the search. */
  enum Kind {
    /** The name of the record. */
    NAME,
    /** Where the record was written. */
    ORIGIN,
    /** A group of fields the author writes beside the others. */
    GROUP,
    /** Any other field. */
    FIELD,
    /** Nothing the author has written. */
    OTHER
  }

  private static final Set<String> NAMES = Set.of("navn", "tittel", "ord");

  /** The components of a record class. */
  static List<TextComponent> of(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(TextComponent::of).toList();
  }

  private static TextComponent of(RecordComponent component) {
    Field field = component.getAnnotation(Field.class);
    Method accessor = component.getAccessor();
    accessor.setAccessible(true); // or each call asks anew whether it is allowed
    return new TextComponent(field, kind(component, field), accessor);
  }

  private static Kind kind(RecordComponent component, @Nullable Field field) {
    if (component.getType() == Origin.class) {
      return Kind.ORIGIN;
    }
    if (component.isAnnotationPresent(Inline.class)) {
      return Kind.GROUP;
    }
    if (field == null) {
      return Kind.OTHER;
    }
    boolean name = component.getType() == String.class && NAMES.contains(field.value());
    return name ? Kind.NAME : Kind.FIELD;
  }

  /** What it holds in a record. */
  @Nullable Object in(Record thing) {
    try {
      return accessor.invoke(thing);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(accessor + " cannot be read", impossible);
    }
  }
}
