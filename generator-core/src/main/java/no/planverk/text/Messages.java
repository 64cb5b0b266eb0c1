package no.planverk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import no.planverk.diagnostic.Diagnostic;

/**
 * Puts words on findings, and on what a run has to say, in the author's language.
 *
 * @param texts message and remedy by key; {@code {name}} stands for a fact
 */
public record Messages(Map<String, String> texts) {

  private static final String REMEDY = ".råd";

  /** The messages in a language; authors write bokmål or nynorsk, so English gives bokmål. */
  public static Messages in(Language language) {
    String file = language == Language.NN ? "meldinger.nn.properties" : "meldinger.nb.properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new Messages(read(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A finding on one line: place, what is wrong, and after an arrow what to do. */
  public String line(Diagnostic diagnostic) {
    String wrong = say(diagnostic.rule(), diagnostic.facts());
    String remedy = say(diagnostic.rule() + REMEDY, diagnostic.facts());
    return diagnostic.place() + ": " + wrong + " → " + remedy;
  }

  /**
   * A sentence with its facts put in; control characters in facts are shown as {@code ?}.
   *
   * @throws IllegalArgumentException when the key is unknown: a fault of the program
   */
  public String say(String key, Map<String, String> facts) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message for " + key);
    }
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String shown = fact.getValue().replaceAll("\\p{Cntrl}", "?");
      text = text.replace("{" + fact.getKey() + "}", shown);
    }
    return text;
  }

  private static Map<String, String> read(Reader reader) throws IOException {
    Properties properties = new Properties();
    properties.load(reader);
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
