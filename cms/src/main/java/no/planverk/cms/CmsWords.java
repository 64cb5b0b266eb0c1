package no.planverk.cms;

import no.planverk.diagnostic.NamedValues;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/**
 * What the folder says, in the author's written form.
 *
 * @param messages the sentences by key
 */
record CmsWords(Messages messages) {

  /** The words in a language; in bokmål for one that authors do not write. */
  static CmsWords in(Language language) {
    return new CmsWords(Messages.beside(CmsWords.class, "ord", language));
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, String... facts) {
    return messages.say(key, NamedValues.of(facts));
  }
}
