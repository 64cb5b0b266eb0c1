package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;
import no.planverk.text.Language;

/** The two written forms of Norwegian. */
public enum LanguageForm {
  @WrittenAs(value = "bokmål", also = "nb")
  BOKMAAL(Language.NB),
  @WrittenAs(value = "nynorsk", also = "nn")
  NYNORSK(Language.NN);

  private final Language language;

  LanguageForm(Language language) {
    this.language = language;
  }

  /** The language that pages and messages in this form are in. */
  public Language language() {
    return language;
  }
}
