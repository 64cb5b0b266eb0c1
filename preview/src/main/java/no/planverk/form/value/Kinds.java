package no.planverk.form.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.model.field.NameInLanguage;
import no.planverk.model.plan.Goal;
import no.planverk.model.process.Hearing;
import no.planverk.read.Shape;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.Shapes;
import no.planverk.read.time.WordedTime;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** What parts a form has, by the shape of what may stand there. */
public final class Kinds {

  /** A time with the author's own words. */
  public static final RecordOf WORDED = Shapes.of(WordedTime.class);

  /** The codes of a name that is written in several languages. */
  public static final List<String> LANGUAGES =
      Stream.concat(Stream.of("nb", "nn"), NameInLanguage.LANGUAGES.stream()).toList();

  private Kinds() {}

  /** Whether a value is one text, however it is written. */
  public static boolean isPlain(Shape shape) {
    return !(shape instanceof Shape.ListOf) && !(shape instanceof RecordOf);
  }

  /** Whether the things of a list have forms of their own, and are no parts of another's. */
  public static boolean haveFormsOfTheirOwn(Shape shape) {
    return shape instanceof Shape.ListOf list
        && list.element() instanceof RecordOf type
        && type.type() == Goal.class;
  }

  /**
   * Whether planners look for a way to add such a part to what has none, so that it is not folded.
   */
  public static boolean areSought(Shape shape) {
    return shape instanceof Shape.ListOf list
        && list.element() instanceof RecordOf type
        && type.type() == Hearing.class;
  }

  /** The fields something is written by where it stands as a mapping; none where it cannot. */
  public static Optional<Map<String, Shape>> parts(Shape shape, YamlNode node) {
    return node instanceof YamlNode.Fields ? parts(shape) : Optional.empty();
  }

  /** The fields of a plain value that can be written as a mapping too. */
  public static Optional<Map<String, Shape>> parts(Shape shape) {
    if (shape instanceof Shape.Time) {
      return Optional.of(fields(WORDED));
    }
    if (shape instanceof Shape.Line line && line.languages()) {
      Shape one = new Shape.Line(line.max(), line.blank(), false);
      Map<String, Shape> names = new java.util.LinkedHashMap<>();
      LANGUAGES.forEach(code -> names.put(code, one));
      return Optional.of(names);
    }
    return Optional.empty();
  }

  /**
   * Which of the fields of a plain value is the one that value says, where nothing else is written.
   */
  public static String main(Shape shape, Language language) {
    return shape instanceof Shape.Time ? WORDED.fields().get(0).nb() : language.code();
  }

  private static Map<String, Shape> fields(RecordOf type) {
    Map<String, Shape> fields = new java.util.LinkedHashMap<>();
    type.fields().forEach(field -> fields.put(field.nb(), field.shape()));
    return fields;
  }

  /**
   * The entry of a field in a mapping, by whichever key the author uses; null where there is none.
   */
  public static Map.@Nullable Entry<String, YamlNode.Entry> entry(
      YamlNode.Fields node, FieldShape field) {
    for (String key : List.of(field.nb(), field.nn())) {
      YamlNode.Entry entry = node.fields().get(key);
      if (entry != null) {
        return Map.entry(key, entry);
      }
    }
    return null;
  }

  /** Whether a field only helps another: it says its choice in the author's own words. */
  public static boolean isWording(RecordOf type, FieldShape field) {
    return type.fields().stream()
        .map(other -> other.component().getAnnotation(Field.class))
        .anyMatch(other -> other != null && other.wording().equals(field.nb()));
  }
}
