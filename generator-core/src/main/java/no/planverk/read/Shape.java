package no.planverk.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.field.Identified;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at a place in the model: derived from the model's records by {@link Shapes}, and
 * all that the reader, the JSON Schema and the open data know about it.
 */
public sealed interface Shape {

  /** A plain value with a form of its own. */
  record Value(ScalarType<?> type) implements Shape {}

  /** A time in any words, or with the author's own words beside it. */
  record Time() implements Shape {}

  /**
   * A text on one line.
   *
   * @param max the most characters
   * @param blank whether it may be nothing but spaces
   * @param languages whether it may be written in several languages side by side
   */
  record Line(int max, boolean blank, boolean languages) implements Shape {}

  /** A text in Markdown, of at most {@code max} characters. */
  record Markdown(int max) implements Shape {}

  /** A picture file. */
  record Picture() implements Shape {}

  /** The address of a document: on the web, or a file of the author's. */
  record Document() implements Shape {}

  /** One of a closed list of words. */
  record Choice(Class<? extends Enum<?>> type) implements Shape {}

  /** The id or name of something else in the model. */
  record Reference(Class<? extends Identified> target) implements Shape {}

  /**
   * A list; leaving it out is the empty list.
   *
   * @param keyed whether a mapping is one too, each entry a record of its key and what it holds
   */
  record ListOf(Shape element, boolean keyed) implements Shape {

    ListOf(Shape element) {
      this(element, false);
    }

    /** Whether one alone may stand without the list: a word of ours, or what can be one value. */
    public boolean mayBeOne() {
      return element instanceof Choice
          || element instanceof Reference
          || (element instanceof RecordOf type && type.oneLine() != null);
    }
  }

  /**
   * A record.
   *
   * @param fields its components that the author writes
   * @param byKey the same by their keys in either written form; of two with one key the first
   * @param oneLine the field a plain value stands for; null where none can
   */
  record RecordOf(
      Class<? extends Record> type,
      List<FieldShape> fields,
      Map<String, FieldShape> byKey,
      @Nullable FieldShape oneLine)
      implements Shape {

    static RecordOf of(
        Class<? extends Record> type, List<FieldShape> fields, @Nullable FieldShape oneLine) {
      Map<String, FieldShape> byKey = new HashMap<>();
      for (FieldShape field : fields) {
        byKey.putIfAbsent(field.nb(), field);
        byKey.putIfAbsent(field.nn(), field);
      }
      return new RecordOf(type, List.copyOf(fields), Map.copyOf(byKey), oneLine);
    }

    /** The field with a key in either written form; null where there is none. */
    public @Nullable FieldShape field(String key) {
      return byKey.get(key);
    }

    /** Whether others can point at it by id. */
    public boolean identified() {
      return Identified.class.isAssignableFrom(type);
    }
  }

  /**
   * A field of a record.
   *
   * @param component the record component it fills
   * @param way the parts of the record it stands in, from the outermost; none but for a part that
   *     is only the program's
   * @param nb its key in bokmål
   * @param nn its key in nynorsk
   * @param text what it means, in bokmål
   * @param textNn what it means, in nynorsk
   * @param shape what may stand there
   * @param required whether it must be written
   */
  record FieldShape(
      RecordComponent component,
      List<RecordComponent> way,
      String nb,
      String nn,
      String text,
      String textNn,
      Shape shape,
      boolean required) {

    /** Makes its accessor quick to call. */
    public FieldShape {
      component.getAccessor().setAccessible(true); // or each call asks anew whether it is allowed
    }

    /** The same field in a record that has its own at the same level. */
    FieldShape inside(RecordComponent part) {
      List<RecordComponent> longer = new ArrayList<>(way);
      longer.add(0, part);
      return new FieldShape(component, List.copyOf(longer), nb, nn, text, textNn, shape, required);
    }

    /** What a record holds in it; null where nothing is written. */
    public @Nullable Object in(Record record) {
      Object held = record;
      for (RecordComponent part : way) {
        held = value(part, held);
      }
      return value(component, held);
    }

    private static @Nullable Object value(RecordComponent part, @Nullable Object held) {
      try {
        return part.getAccessor().invoke(held);
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException("cannot read " + part, impossible);
      }
    }

    /** Its key in a language. */
    public String key(Language language) {
      return language == Language.NN ? nn : nb;
    }

    /** What it means, in a language that authors write. */
    public String text(Language language) {
      return language == Language.NN ? textNn : text;
    }
  }
}
