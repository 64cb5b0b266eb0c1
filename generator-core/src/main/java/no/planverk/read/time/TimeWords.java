package no.planverk.read.time;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of time, as data: phrases by what they mean. */
final class TimeWords {

  private static final Map<String, List<String>> PHRASES = phrases();

  /** For each kind of word, the meaning of each phrase: what stands after the kind in its key. */
  private static final Map<String, Map<String, String>> MEANINGS = meanings();

  private TimeWords() {}

  /** What a phrase means among those of a kind: {@code 3} for {@code mars} among the months. */
  static Optional<String> meaning(String kind, String phrase) {
    return Optional.ofNullable(MEANINGS.getOrDefault(kind, Map.of()).get(phrase));
  }

  /** The number a phrase stands for among those of a kind. */
  static Optional<Integer> number(String kind, String phrase) {
    return meaning(kind, phrase).map(Integer::valueOf);
  }

  /** The phrases of a key, the longest first. */
  static List<String> phrases(String key) {
    return PHRASES.getOrDefault(key, List.of());
  }

  /** A regular expression for any phrase of some keys. */
  static String any(String... keys) {
    return Stream.of(keys)
        .flatMap(key -> phrases(key).stream())
        .map(Pattern::quote)
        .collect(joining("|", "(?:", ")"));
  }

  /** The words after a phrase of a key that a text begins with; empty where it begins otherwise. */
  static Optional<String> after(String key, String text) {
    return phrases(key).stream()
        .filter(text::startsWith)
        .map(phrase -> rest(text, phrase))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> rest(String text, String phrase) {
    String rest = text.substring(phrase.length());
    boolean whole =
        rest.startsWith(" ") || !Character.isLetterOrDigit(phrase.codePointBefore(phrase.length()));
    return Optional.of(rest.strip()).filter(left -> whole && !left.isEmpty());
  }

  /** The words before a phrase of a key that a text ends with; empty where it ends otherwise. */
  static Optional<String> before(String key, String text) {
    return phrases(key).stream()
        .filter(text::endsWith)
        .map(phrase -> text.substring(0, text.length() - phrase.length()).strip())
        .filter(left -> !left.isEmpty())
        .findFirst();
  }

  private static Map<String, List<String>> phrases() {
    Properties read = new Properties();
    try (Reader in =
        new InputStreamReader(
            Objects.requireNonNull(TimeWords.class.getResourceAsStream("time-words.properties")),
            StandardCharsets.UTF_8)) {
      read.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, List<String>> phrases = new HashMap<>();
    read.forEach(
        (key, list) ->
            phrases.put(
                key.toString(),
                Arrays.stream(list.toString().split(",", -1))
                    .map(String::strip)
                    .sorted(comparing(String::length).reversed())
                    .toList()));
    return phrases;
  }

  private static Map<String, Map<String, String>> meanings() {
    Map<String, Map<String, String>> meanings = new HashMap<>();
    PHRASES.forEach(
        (key, phrases) -> {
          int dot = key.indexOf('.');
          String kind = dot < 0 ? key : key.substring(0, dot);
          Map<String, String> of = meanings.computeIfAbsent(kind, k -> new HashMap<>());
          phrases.forEach(phrase -> of.put(phrase, key.substring(dot + 1)));
        });
    return meanings;
  }
}
