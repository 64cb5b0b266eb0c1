package no.planverk.cms;

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

/**
 * What the folder says, in the author's written form.
 *
 * @param messages the sentences by key
 */
record CmsWords(Messages messages) {

  /** The words in a language; in bokmål for one that authors do not write. */
  static CmsWords in(Language language) {
    Language form = language.isWritten() ? language : Language.NB;
    return new CmsWords(new Messages(read("ord." + form.code() + ".properties")));
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, String... facts) {
    return messages.say(key, NamedValues.of(facts));
  }

  static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(CmsWords.class.getResourceAsStream(file))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
