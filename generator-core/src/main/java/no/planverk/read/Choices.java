package no.planverk.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.field.Field;
import no.planverk.read.Shape.FieldShape;
import no.planverk.read.Shape.RecordOf;
import no.planverk.read.word.ConstantWords;
import no.planverk.read.word.Typed;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Language;
import no.planverk.text.NearWords;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/** The words of closed lists. */
public final class Choices {

  /** The choices of a record that keep the author's own word; asked of the record once. */
  private static final ClassValue<List<Kept>> KEPT =
      new ClassValue<>() {
        @Override
        protected List<Kept> computeValue(Class<?> type) {
          RecordOf shape = Shapes.of(type.asSubclass(Record.class));
          return shape.fields().stream().flatMap(choice -> Kept.of(choice, shape)).toList();
        }
      };

  private Choices() {}

  /**
   * A choice of a record.
   *
   * @param wording the field beside it that has the author's own word for it
   */
  private record Kept(FieldShape choice, FieldShape wording) {

    static Stream<Kept> of(FieldShape choice, RecordOf shape) {
      Field field = choice.component().getAnnotation(Field.class);
      FieldShape wording = field == null ? null : shape.field(field.wording());
      return wording == null ? Stream.empty() : Stream.of(new Kept(choice, wording));
    }
  }

  /** The words for one constant, the bokmål word first. */
  static List<String> words(Enum<?> constant) {
    return ConstantWords.of(constant).ours();
  }

  /** Other words for one constant. */
  static List<String> others(Enum<?> constant) {
    return ConstantWords.of(constant).others();
  }

  /** Whether a text is a word for a constant, with capitals or without. */
  public static boolean isWord(String text, Enum<?> constant) {
    return isOneOf(constant, lower(text));
  }

  private static boolean isOneOf(Enum<?> constant, String lower) {
    ConstantWords words = ConstantWords.of(constant);
    return words.ours().contains(lower) || words.others().contains(lower);
  }

  /** The constant of a closed list that a text is a word for. */
  static Optional<Enum<?>> meant(String text, Class<? extends Enum<?>> type) {
    String lower = lower(text);
    return Stream.<Enum<?>>of(type.getEnumConstants())
        .filter(constant -> isOneOf(constant, lower))
        .findFirst();
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

  /** One word for each constant of an enum, in its order: the one of the language. */
  public static List<String> words(Class<? extends Enum<?>> type, Language language) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> word(constant, language))
        .toList();
  }

  /** The word for one constant in a language. */
  public static String word(Enum<?> constant, Language language) {
    return ConstantWords.of(constant).in(language);
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
    for (Kept kept : KEPT.get(shape.type())) {
      YamlNode.Entry entry = written.get(kept.choice().nb());
      Object bound = arguments.get(kept.choice().component().getName());
      if (entry != null
          && entry.value() instanceof YamlNode.Scalar scalar
          && bound instanceof Enum<?> constant
          && ConstantWords.of(constant).sayMore().contains(lower(scalar.text()))) {
        String own = Quotes.capitalised(Typed.plain(scalar.text()));
        arguments.putIfAbsent(kept.wording().component().getName(), own);
      }
    }
  }
}
