package no.planverk.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.field.WrittenAs;
import no.planverk.text.Language;

/** The words of closed lists, read from the {@link WrittenAs} on their constants. */
final class Choices {

  private Choices() {}

  /** The words for one constant, the bokmål word first. */
  static List<String> words(Enum<?> constant) {
    WrittenAs written = written(constant);
    return Stream.of(written.value(), written.own()).flatMap(Arrays::stream).toList();
  }

  /** The words for one constant that are authors' own, and shown as they are written. */
  static List<String> own(Enum<?> constant) {
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
}
