package no.planverk.text.theme;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.source.SourceFile;
import no.planverk.text.Language;
import no.planverk.text.Nearest;
import no.planverk.text.Prose;
import no.planverk.text.Wording;

/**
 * Reads the words and standard texts of one language from the theme.
 *
 * <p>The municipality's {@code tema/ord/nn.properties} replaces single words; a text in {@code
 * tema/tekst/nn/} replaces ours of the same name or stands beside it.
 */
public final class WordingReader {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  private final ThemeFiles theme;
  private final Language language;
  private final UnaryOperator<String> ours;
  private final List<Diagnostic> findings = new ArrayList<>();

  private WordingReader(ThemeFiles theme, Language language, UnaryOperator<String> ours) {
    this.theme = theme;
    this.language = language;
    this.ours = ours;
  }

  /** The wording, with what was wrong in the municipality's own words. */
  public static Checked<Wording> read(ThemeFiles theme, Language language) {
    return read(theme, language, text -> text);
  }

  /** The same with our own words and texts changed; the municipality's stand as they are. */
  public static Checked<Wording> read(
      ThemeFiles theme, Language language, UnaryOperator<String> ours) {
    WordingReader reader = new WordingReader(theme, language, ours);
    Wording wording = new Wording(language, reader.words(), reader.texts());
    return Checked.of(wording, reader.findings);
  }

  private Map<String, String> words() {
    String path = "ord/" + language.code() + ".properties";
    Map<String, String> words = new TreeMap<>(properties(theme.ours(path).orElse("")));
    words.replaceAll((key, word) -> ours.apply(word));
    theme.theirs(path).ifPresent(file -> replace(words, file));
    return words;
  }

  private void replace(Map<String, String> words, SourceFile file) {
    try {
      properties(file.text()).forEach((key, word) -> replace(words, file, key, word));
    } catch (IllegalArgumentException malformed) {
      findings.add(Diagnostic.error(Place.startOf(file.path()), "tema-ord-ugyldig"));
    }
  }

  private void replace(Map<String, String> words, SourceFile file, String key, String word) {
    String ours = words.get(key);
    if (ours == null) {
      String nearest = Nearest.to(key, List.copyOf(words.keySet()));
      findings.add(
          Diagnostic.warning(place(file, key), "tema-ord-ukjent", "ord", key, "nærmeste", nearest));
    } else if (!placeholders(ours).containsAll(placeholders(word))) {
      String known = String.join(", ", placeholders(ours));
      findings.add(
          Diagnostic.error(place(file, key), "tema-ord-fakta", "ord", key, "kjente", known));
    } else {
      words.put(key, word);
      Set<String> left = placeholders(ours);
      left.removeAll(placeholders(word));
      if (!left.isEmpty()) {
        String unsaid = String.join(", ", left);
        findings.add(
            Diagnostic.info(place(file, key), "tema-ord-mangler", "ord", key, "mangler", unsaid));
      }
    }
  }

  private Map<String, Prose> texts() {
    String folder = "tekst/" + language.code() + "/";
    return theme.paths(folder, ".md").stream()
        .flatMap(path -> theme.text(path).stream())
        .collect(toMap(WordingReader::name, this::prose, (a, b) -> a, TreeMap::new));
  }

  private static String name(SourceFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1, file.path().length() - 3);
  }

  private Prose prose(SourceFile file) {
    boolean replaced = theme.theirs(file.path().replaceFirst("^tema/", "")).isPresent();
    String text = replaced ? file.text() : ours.apply(file.text());
    return new Prose(text, Place.startOf(file.path()));
  }

  /** The placeholders of a word, without their braces, sorted. */
  static Set<String> placeholders(String word) {
    return PLACEHOLDER
        .matcher(word)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Place place(SourceFile file, String key) {
    List<String> lines = file.text().lines().toList();
    int line = 0;
    while (line < lines.size() && !lines.get(line).stripLeading().startsWith(key)) {
      line++;
    }
    return new Place(file.path(), line < lines.size() ? line + 1 : 1, 1);
  }

  private static Map<String, String> properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, word) -> words.put((String) key, (String) word));
    return words;
  }
}
