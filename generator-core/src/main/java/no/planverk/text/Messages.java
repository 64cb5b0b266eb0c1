package no.planverk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;

/**
 * Puts words on findings, and on what a run has to say, in the author's language.
 *
 * @param texts message and remedy by key; {@code {name}} stands for a fact, and {@code
 *     {name|one|many}} for the word that goes with a number
 */
public record Messages(Map<String, String> texts) {

  /** They are a part of the program, and a preview asks for them at every turn. */
  private static final Map<Place, Messages> READ = new ConcurrentHashMap<>();

  private record Place(Class<?> owner, String name, Language language) {}

  private static final String REMEDY = ".råd";
  private static final Pattern ONE_OR_MANY = Pattern.compile("\\{(\\p{L}+)\\|([^|}]*)\\|([^|}]*)}");

  /** The messages in a language; in bokmål for one that authors do not write. */
  public static Messages in(Language language) {
    Map<String, String> texts = new TreeMap<>(beside(Messages.class, "meldinger", language).texts);
    texts.putAll(beside(Messages.class, "regler", language).texts);
    return new Messages(texts);
  }

  /**
   * The sentences in a file beside a class, in a language; in bokmål for one that authors do not
   * write.
   *
   * @param name that of the file before its language, such as {@code ord} of {@code
   *     ord.nb.properties}
   */
  public static Messages beside(Class<?> owner, String name, Language language) {
    return READ.computeIfAbsent(
        new Place(owner, name, language.written()), place -> read(owner, name, language));
  }

  private static Messages read(Class<?> owner, String name, Language language) {
    String file = name + "." + language.written().code() + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Messages(Collections.unmodifiableMap(texts));
  }

  /** The same with the words of every message changed; facts are put in as they are. */
  public Messages with(UnaryOperator<String> change) {
    Map<String, String> changed = new TreeMap<>(texts);
    changed.replaceAll((key, text) -> change.apply(text));
    return new Messages(changed);
  }

  /**
   * A finding on one line: place, what is wrong, and after an arrow what to do; last the number of
   * the rule, where it is one the author can lower.
   */
  public String line(Diagnostic diagnostic) {
    String number = diagnostic.lawRule().map(rule -> " [" + rule + "]").orElse("");
    return diagnostic.place() + ": " + wrong(diagnostic) + " → " + remedy(diagnostic) + number;
  }

  /** What is wrong. */
  public String wrong(Diagnostic diagnostic) {
    return say(diagnostic.rule(), diagnostic.facts());
  }

  /** What to do about it. */
  public String remedy(Diagnostic diagnostic) {
    return say(diagnostic.rule() + REMEDY, diagnostic.facts());
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
    text = inNumber(text, facts);
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String shown = fact.getValue().replaceAll("\\p{Cntrl}", "?");
      text = text.replace("{" + fact.getKey() + "}", shown);
    }
    return text;
  }

  private static String inNumber(String text, Map<String, String> facts) {
    return ONE_OR_MANY
        .matcher(text)
        .replaceAll(
            word ->
                Matcher.quoteReplacement(word.group("1".equals(facts.get(word.group(1))) ? 2 : 3)));
  }
}
