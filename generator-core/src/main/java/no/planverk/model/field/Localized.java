package no.planverk.model.field;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import no.planverk.text.Language;
import org.jspecify.annotations.Nullable;

/** A short text in one or more languages; the plain form is bokmål and serves for all. */
@ShortForm
public record Localized(
    @Field(value = "nb", text = "Teksten på bokmål.", max = 600) @Nullable String nb,
    @Field(value = "nn", text = "Teksten på nynorsk.", max = 600) @Nullable String nn,
    @Field(value = "en", text = "Teksten på engelsk.", max = 600) @Nullable String en) {

  /** The text in a language, or in the nearest one there is; empty where none is given. */
  public String in(Language language) {
    return language
        .nearest()
        .flatMap(each -> Stream.ofNullable(written(each)))
        .findFirst()
        .orElse("");
  }

  /** The same text with the words of each language changed; what is not written stays so. */
  public Localized with(BiFunction<Language, String, String> change) {
    return new Localized(
        changed(Language.NB, change), changed(Language.NN, change), changed(Language.EN, change));
  }

  private @Nullable String changed(Language language, BiFunction<Language, String, String> change) {
    String words = written(language);
    return words == null ? null : change.apply(language, words);
  }

  /** Null for a language the author has no field for, too: such a one is for pages only. */
  private @Nullable String written(Language language) {
    if (language == Language.NB) {
      return nb;
    }
    if (language == Language.NN) {
      return nn;
    }
    return language == Language.EN ? en : null;
  }
}
