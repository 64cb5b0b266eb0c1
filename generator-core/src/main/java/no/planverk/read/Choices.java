package no.planverk.read;

import java.util.Arrays;
import java.util.List;
import no.planverk.model.field.WrittenAs;
import no.planverk.text.Language;

/** The words of closed lists, read from the {@link WrittenAs} on their constants. */
final class Choices {

  private Choices() {}

  /** The words for one constant, the bokmål word first. */
  static List<String> words(Enum<?> constant) {
    try {
      return List.of(
          constant
              .getDeclaringClass()
              .getField(constant.name())
              .getAnnotation(WrittenAs.class)
              .value());
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
}
