package no.planverk.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.model.field.WrittenAs;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.word.OtherWords;
import no.planverk.read.word.Typed;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import no.planverk.text.NearWords;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/** The words of closed lists, read from the {@link WrittenAs} on their constants. */
public final class Choices {

  private Choices() {}

  /** The words for one constant, the bokmål word first. */
  static List<String> words(Enum<?> constant) {
    WrittenAs written = written(constant);
    return Stream.of(written.value(), written.also(), written.own())
        .flatMap(Arrays::stream)
        .toList();
  }

  /** Other words for one constant. */
  static List<String> others(Enum<?> constant) {
    return Stream.of(OtherWords.same(constant), OtherWords.more(constant))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a text is a word for a constant, with capitals or without. */
  public static boolean isWord(String text, Enum<?> constant) {
    String lower = lower(text);
    return words(constant).contains(lower) || others(constant).contains(lower);
  }

  /** Whether a text is a word for a constant that says more than ours. */
  private static boolean saysMore(String text, Enum<?> constant) {
    String lower = lower(text);
    return List.of(written(constant).own()).contains(lower)
        || OtherWords.more(constant).contains(lower);
  }

  private static String lower(String text) {
    return Typed.plain(text).toLowerCase(Locale.ROOT);
  }

  /** The word for what is none of the others in a closed list; empty where it has none. */
  static Optional<String> rest(Shape shape) {
    return constants(shape)
        .filter(constant -> constant.name().equals("ANNET"))
        .map(constant -> words(constant).get(0))
        .findFirst();
  }

  /** The word for the constant of a closed list that a text begins with a word for. */
  static Optional<String> begins(String text, Shape shape) {
    String lower = lower(text);
    return constants(shape)
        .filter(
            constant ->
                Stream.concat(words(constant).stream(), others(constant).stream())
                    .anyMatch(word -> (lower + " ").startsWith(word + " ")))
        .map(constant -> words(constant).get(0))
        .findFirst();
  }

  private static Stream<Enum<?>> constants(Shape shape) {
    return shape instanceof Shape.Choice choice
        ? Stream.of(choice.type().getEnumConstants())
        : Stream.of();
  }

  /** The word in a language for each constant of an enum that has a word near to a text. */
  static List<String> near(String text, Class<? extends Enum<?>> type, Language language) {
    Map<String, String> meant = new LinkedHashMap<>();
    for (Enum<?> constant : type.getEnumConstants()) {
      String mine = word(constant, language);
      Stream.concat(words(constant).stream(), others(constant).stream())
          .forEach(word -> meant.putIfAbsent(word, mine));
    }
    return new NearWords(meant).slips(lower(text));
  }

  private static WrittenAs written(Enum<?> constant) {
    try {
      return constant.getDeclaringClass().getField(constant.name()).getAnnotation(WrittenAs.class);
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** One word for each constant of an enum, in its order: the one of the language. */
  public static List<String> words(Class<? extends Enum<?>> type, Language language) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> word(constant, language))
        .toList();
  }

  /** The word for one constant in a language. */
  public static String word(Enum<?> constant, Language language) {
    String[] words = written(constant).value();
    return words[language == Language.NN ? Math.min(1, words.length - 1) : 0];
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
          && saysMore(scalar.text(), constant)) {
        String own = Quotes.capitalised(Typed.plain(scalar.text()));
        arguments.putIfAbsent(wording.component().getName(), own);
      }
    }
  }
}
