package no.planverk.data.kostra;

import java.util.Locale;
import java.util.function.UnaryOperator;
import no.planverk.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A question of the report, and what the model knows of it.
 *
 * @param code the code of the question in Statistics Norway's table 04690, which ended in 2016
 * @param value the answer; null where the model does not tell
 * @param why the end of the key of the word that says why; null where the plans say it all
 * @param plans the names of the plans the answer is from, or that it lacks something from
 */
public record KostraAnswer(
    String code, @Nullable String value, @Nullable String why, String plans) {

  /** Where the answer is from, or why there is none. */
  public String where(Wording wording, UnaryOperator<String> said) {
    String names = plans.isEmpty() ? plans : said.apply(plans);
    return why == null ? names : wording.word("data.kostra.kilde." + why, "planer", names);
  }

  /** The end of the key of its words. */
  public String key() {
    return code.replace(".", "").toLowerCase(Locale.ROOT);
  }
}
