package no.planverk.preview;

import no.planverk.diagnostic.NamedValues;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/**
 * The words of the preview itself, in the author's written form.
 *
 * @param messages the sentences by key
 */
record PanelWords(Messages messages) {

  /** The words in a language; in bokmål for one that authors do not write. */
  static PanelWords in(Language language) {
    return new PanelWords(Messages.beside(PanelWords.class, "ord", language));
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, String... facts) {
    return messages.say(key, NamedValues.of(facts));
  }
}
