package no.planverk.form;

import no.planverk.diagnostic.NamedValues;
import no.planverk.form.value.Kinds;
import no.planverk.read.Shape.FieldShape;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import no.planverk.text.Quotes;
import no.planverk.text.Xml;

/**
 * The words of forms, in the author's written form, ready for HTML.
 *
 * @param messages the sentences by key
 */
record FormWords(Messages messages, Language language) {

  /** The words in a language; in bokmål for one that authors do not write. */
  static FormWords in(Language language) {
    return new FormWords(Messages.beside(FormWords.class, "ord", language), language.written());
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, String... facts) {
    return Xml.escaped(messages.say(key, NamedValues.of(facts)));
  }

  /** What a field is called: its key as words. */
  String label(FieldShape field) {
    return label(field.key(language));
  }

  /** What a part of a plain value is called: one of its languages, or of a time in own words. */
  String part(String key) {
    FieldShape field = Kinds.WORDED.field(key);
    return Kinds.LANGUAGES.contains(key)
        ? say("spraak." + key)
        : field == null ? label(key) : label(field);
  }

  /** What a field means. */
  String help(FieldShape field) {
    return Xml.escaped(field.text(language));
  }

  /** A key as words. */
  static String label(String key) {
    return Xml.escaped(Quotes.capitalised(key.replace('-', ' ')));
  }
}
