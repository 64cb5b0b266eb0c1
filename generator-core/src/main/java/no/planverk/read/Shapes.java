package no.planverk.read;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import no.planverk.model.field.Field;
import no.planverk.model.field.Identified;
import no.planverk.model.field.Inline;
import no.planverk.model.field.Keyed;
import no.planverk.model.field.Ref;
import no.planverk.model.field.ShortForm;
import no.planverk.model.value.DocumentAddress;
import no.planverk.model.value.PicturePath;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.time.WordedTime;
import no.planverk.text.PlanDate;
import no.planverk.text.Prose;
import org.jspecify.annotations.Nullable;

/**
 * Derives {@link Shape}s from the model's records: a new field is a new record component and
 * nothing more.
 */
public final class Shapes {

  private static final ClassValue<RecordOf> KNOWN =
      new ClassValue<>() {
        @Override
        protected RecordOf computeValue(Class<?> type) {
          return made(type.asSubclass(Record.class));
        }
      };

  /** What may stand in place of a time. */
  static final RecordOf WORDED = of(WordedTime.class);

  private Shapes() {}

  /**
   * The shape of a record of the model.
   *
   * @throws IllegalArgumentException when a component has a type that cannot be written: a fault of
   *     the program
   */
  public static RecordOf of(Class<? extends Record> type) {
    return KNOWN.get(type);
  }

  private static RecordOf made(Class<? extends Record> type) {
    List<FieldShape> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Inline.class)) {
        of(component.getType().asSubclass(Record.class))
            .fields()
            .forEach(field -> fields.add(field.inside(component)));
      }
      Field field = component.getAnnotation(Field.class);
      if (field != null) {
        fields.add(field(type, component, field));
      }
    }
    return RecordOf.of(type, fields, oneLine(type, fields));
  }

  /** Where a record does not say otherwise, its name alone says what it is. */
  private static @Nullable FieldShape oneLine(Class<?> type, List<FieldShape> fields) {
    return type.isAnnotationPresent(ShortForm.class)
        ? fields.get(0)
        : fields.stream()
            .filter(field -> field.component().getName().equals("name"))
            .findFirst()
            .orElse(null);
  }

  private static FieldShape field(Class<?> owner, RecordComponent component, Field field) {
    Shape shape = shape(component.getAnnotatedType(), field);
    boolean derivedId = field.value().equals("id") && Identified.class.isAssignableFrom(owner);
    boolean optional =
        component.getAnnotatedType().isAnnotationPresent(Nullable.class)
            || shape instanceof Shape.ListOf
            || derivedId;
    return new FieldShape(
        component,
        List.of(),
        field.value(),
        inNynorsk(field.value(), field.nn()),
        field.text(),
        inNynorsk(field.text(), field.textNn()),
        shape,
        !optional);
  }

  private static String inNynorsk(String bokmaal, String nynorsk) {
    return nynorsk.isEmpty() ? bokmaal : nynorsk;
  }

  private static Shape shape(AnnotatedType annotated, Field field) {
    if (annotated instanceof AnnotatedParameterizedType generic) {
      AnnotatedType argument = generic.getAnnotatedActualTypeArguments()[0];
      return raw(annotated) == Ref.class
          ? new Shape.Reference(raw(argument).asSubclass(Identified.class))
          : new Shape.ListOf(shape(argument, field), annotated.isAnnotationPresent(Keyed.class));
    }
    Class<?> type = raw(annotated);
    if (type == String.class) {
      return new Shape.Line(field.max(), field.blank(), field.languages());
    }
    if (type == Prose.class) {
      return new Shape.Markdown(field.max());
    }
    if (field.year()) {
      return new Shape.Value(ScalarType.year());
    }
    if (type == PlanDate.class) {
      return new Shape.Time();
    }
    if (type == PicturePath.class) {
      return new Shape.Picture();
    }
    if (type == DocumentAddress.class) {
      return new Shape.Document();
    }
    if (type.isEnum()) {
      return new Shape.Choice(choice(type));
    }
    return ScalarType.all().stream()
        .filter(scalar -> scalar.type() == type)
        .<Shape>map(Shape.Value::new)
        .findFirst()
        .orElseGet(() -> of(type.asSubclass(Record.class)));
  }

  @SuppressWarnings("unchecked") // asSubclass cannot say Enum<?>
  private static Class<? extends Enum<?>> choice(Class<?> type) {
    return (Class<? extends Enum<?>>) type;
  }

  private static Class<?> raw(AnnotatedType annotated) {
    return annotated instanceof AnnotatedParameterizedType generic
        ? (Class<?>) ((java.lang.reflect.ParameterizedType) generic.getType()).getRawType()
        : (Class<?>) annotated.getType();
  }
}
