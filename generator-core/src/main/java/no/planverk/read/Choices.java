package no.planverk.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.model.field.WrittenAs;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/** The words of closed lists, read from the {@link WrittenAs} on their constants. */
final class Choices {

  private Choices() {}

  /** The words for one constant, the bokmål word first. */
  static List<String> words(Enum<?> constant) {
    WrittenAs written = written(constant);
    return Stream.of(written.value(), written.own()).flatMap(Arrays::stream).toList();
  }

  private static List<String> own(Enum<?> constant) {
    return List.of(written(constant).own());
  }

  private static WrittenAs written(Enum<?> constant) {
    try {
      return constant.getDeclaringClass().getField(constant.name()).getAnnotation(WrittenAs.class);
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** One word for each constant of an enum, in its order: the one of the language. */
  static List<String> words(Class<? extends Enum<?>> type, Language language) {
    int wanted = language == Language.NN ? 1 : 0;
    return Arrays.stream(type.getEnumConstants())
        .map(Choices::words)
        .map(words -> words.get(Math.min(wanted, words.size() - 1)))
        .toList();
  }

  /** The words for all constants of an enum, in its order. */
  static List<String> words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .flatMap(constant -> words(constant).stream())
        .toList();
  }

  /**
   * Keeps the author's own word for a choice as the strategy's own wording, where that was not
   * given: {@code ingen revisjon} is shown so, and understood as a continuation.
   */
  static void keepOwnWords(
      RecordOf shape,
      Map<String, YamlNode.Entry> written,
      Map<String, @Nullable Object> arguments) {
    for (FieldShape choice : shape.fields()) {
      Field field = choice.component().getAnnotation(Field.class);
      FieldShape wording = field == null ? null : shape.field(field.wording());
      YamlNode.Entry entry = written.get(choice.nb());
      Object bound = arguments.get(choice.component().getName());
      if (wording != null
          && entry != null
          && entry.value() instanceof YamlNode.Scalar scalar
          && bound instanceof Enum<?> constant
          && own(constant).contains(scalar.text())) {
        arguments.putIfAbsent(wording.component().getName(), Quotes.capitalised(scalar.text()));
      }
    }
  }
}
