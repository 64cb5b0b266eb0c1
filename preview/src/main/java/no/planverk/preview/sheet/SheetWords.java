package no.planverk.preview.sheet;

import no.planverk.diagnostic.NamedValues;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import no.planverk.text.Xml;

/**
 * The words of the sheet, in the author's written form, ready for HTML.
 *
 * @param messages the sentences by key
 */
record SheetWords(Messages messages, Language language) {

  /** The words in a language; in bokmål for one that authors do not write. */
  static SheetWords in(Language language) {
    return new SheetWords(Messages.beside(SheetWords.class, "ord", language), language.written());
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, String... facts) {
    return Xml.escaped(text(key, facts));
  }

  /** The same as a plain text. */
  String text(String key, String... facts) {
    return messages.say(key, NamedValues.of(facts));
  }
}
