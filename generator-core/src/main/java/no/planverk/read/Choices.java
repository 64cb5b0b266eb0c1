package no.planverk.read;

import java.util.Arrays;
import java.util.List;
import no.planverk.model.Words;

/** The words of closed lists, read from the {@link Words} on their constants. */
final class Choices {

  private Choices() {}

  /** The words for one constant, the bokmål word first. */
  static List<String> words(Enum<?> constant) {
    try {
      return List.of(
          constant
              .getDeclaringClass()
              .getField(constant.name())
              .getAnnotation(Words.class)
              .value());
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The words for all constants of an enum, in its order. */
  static List<String> words(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants())
        .flatMap(constant -> words(constant).stream())
        .toList();
  }
}
