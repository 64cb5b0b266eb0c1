package no.planverk.model;

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
    return switch (language) {
      case NB -> first(nb, nn, en);
      case NN -> first(nn, nb, en);
      case EN -> first(en, nb, nn);
    };
  }

  private static String first(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null) {
        return text;
      }
    }
    return "";
  }
}
