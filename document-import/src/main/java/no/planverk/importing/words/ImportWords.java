package no.planverk.importing.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/** The words of the import, in the planner's written form. */
public final class ImportWords {

  private final Messages texts;

  private ImportWords(Messages texts) {
    this.texts = texts;
  }

  /** The words in a written form. */
  public static ImportWords in(Language language) {
    return new ImportWords(new Messages(read("import." + language.code() + ".properties")));
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = ImportWords.class.getResourceAsStream(file)) {
      properties.load(
          new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  /** A text with its gaps filled. */
  public String say(String key, Map<String, String> facts) {
    return texts.say(key, facts);
  }

  /** A text without gaps. */
  public String say(String key) {
    return say(key, Map.of());
  }

  /** What is wrong, and after an arrow what to do. */
  public String trouble(String key, Map<String, String> facts) {
    return say(key, facts) + " → " + say(key + ".råd", facts);
  }

  /** The lines of a text. */
  public List<String> lines(String key) {
    return List.of(say(key).split("\n", -1));
  }
}
