package no.planverk.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import no.planverk.diagnostic.NamedValues;
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
    Language form = language.isWritten() ? language : Language.NB;
    return new FormWords(new Messages(read("ord." + form.code() + ".properties")), form);
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, String... facts) {
    return Xml.escaped(messages.say(key, NamedValues.of(facts)));
  }

  /** What a field is called: its key as words. */
  String label(FieldShape field) {
    return label(field.key(language));
  }

  /** What a field means. */
  String help(FieldShape field) {
    return Xml.escaped(field.text(language));
  }

  /** A key as words. */
  static String label(String key) {
    return Xml.escaped(Quotes.capitalised(key.replace('-', ' ')));
  }

  static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(FormWords.class.getResourceAsStream(file))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
