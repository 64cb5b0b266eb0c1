package no.planverk.preview.file;

import no.planverk.diagnostic.NamedValues;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import no.planverk.text.Xml;

/**
 * The words of the page of files, in the author's written form, ready for HTML.
 *
 * @param messages the sentences by key
 */
record FileWords(Messages messages, Language language) {

  /** The words in a language; in bokmål for one that authors do not write. */
  static FileWords in(Language language) {
    return new FileWords(Messages.beside(FileWords.class, "ord", language), language.written());
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, String... facts) {
    return Xml.escaped(messages.say(key, NamedValues.of(facts)));
  }
}
