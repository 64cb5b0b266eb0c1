package no.planverk.preview.sheet;

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
    Language form = language.isWritten() ? language : Language.NB;
    return new SheetWords(new Messages(read("ord." + form.code() + ".properties")), form);
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, String... facts) {
    return Xml.escaped(messages.say(key, NamedValues.of(facts)));
  }

  static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(SheetWords.class.getResourceAsStream(file))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
