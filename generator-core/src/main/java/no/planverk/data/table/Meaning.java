package no.planverk.data.table;

import no.planverk.text.Language;

/**
 * What something in the data means.
 *
 * @param text in one or two sentences
 * @param language what they are in; the meaning of a field is told in bokmål, as its heading is
 */
public record Meaning(String text, Language language) {

  /** What a field's own definition says. */
  static Meaning ofField(String text) {
    return new Meaning(text, Language.NB);
  }
}
