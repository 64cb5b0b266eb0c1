package no.planverk.model.field;

import java.util.List;

/**
 * A name of something in another language than Norwegian, beside which it stands.
 *
 * @param language the code for {@code lang} attributes, such as {@code se}; one of {@link
 *     #LANGUAGES}
 */
public record NameInLanguage(String name, String language) {

  /** The codes a name can have beside those of Norwegian: three Sámi languages, and Kven. */
  public static final List<String> LANGUAGES = List.of("se", "sma", "smj", "fkv");
}
