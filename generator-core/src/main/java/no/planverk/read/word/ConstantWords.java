package no.planverk.read.word;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.planverk.model.field.WrittenAs;
import no.planverk.text.Language;

/**
 * The words for a constant of a closed list. What stands on a constant takes long to ask, so it is
 * asked once.
 *
 * @param ours those on the constant, the bokmål word first
 * @param shown the word in bokmål, and in nynorsk where it is another
 * @param others those that planners write besides
 * @param sayMore those of all that say more than the word that is shown
 */
public record ConstantWords(
    List<String> ours, List<String> shown, List<String> others, List<String> sayMore) {

  private static final ClassValue<Map<Enum<?>, ConstantWords>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<Enum<?>, ConstantWords> computeValue(Class<?> type) {
          return Stream.of(type.getEnumConstants())
              .map(each -> (Enum<?>) each)
              .collect(toUnmodifiableMap(each -> each, ConstantWords::asked));
        }
      };

  /** The words for a constant that is {@link WrittenAs} some. */
  public static ConstantWords of(Enum<?> constant) {
    return Objects.requireNonNull(KNOWN.get(constant.getDeclaringClass()).get(constant));
  }

  private static ConstantWords asked(Enum<?> constant) {
    WrittenAs on = on(constant);
    List<String> own = List.of(on.own());
    return new ConstantWords(
        joined(joined(List.of(on.value()), List.of(on.also())), own),
        List.of(on.value()),
        joined(OtherWords.same(constant), OtherWords.more(constant)),
        joined(own, OtherWords.more(constant)));
  }

  private static WrittenAs on(Enum<?> constant) {
    try {
      return constant.getDeclaringClass().getField(constant.name()).getAnnotation(WrittenAs.class);
    } catch (NoSuchFieldException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> joined(List<String> first, List<String> more) {
    return Stream.concat(first.stream(), more.stream()).toList();
  }

  /** The word in a language that authors write. */
  public String in(Language language) {
    return shown.get(language == Language.NN ? Math.min(1, shown.size() - 1) : 0);
  }
}
