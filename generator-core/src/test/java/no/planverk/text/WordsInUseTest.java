package no.planverk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.source.SourceTree;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.junit.jupiter.api.Test;

/** Every word the program and the templates ask for is there, and every word is asked for. */
class WordsInUseTest {

  private static final ThemeFiles FILES = new ThemeFiles(new SourceTree(List.of(), Map.of()));
  private static final Set<String> WORDS =
      WordingReader.read(FILES, Language.NB).value().orElseThrow().words().keySet();
  private static final Set<String> GROUPS =
      WORDS.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

  /** What ends like a file is the name of one, and no word: no word of ours ends so. */
  private static final Pattern FILE = Pattern.compile("\\.(html|ftlh|csv|json|xml|ics|xlsx|pdf)$");

  @Test
  void everyWordAskedForIsThere() throws IOException {
    assertThat(missing(program())).as("asked for in the program, not among the words").isEmpty();
    assertThat(missing(templates())).as("asked for in a template, not among the words").isEmpty();
    assertThat(whole(templates())).hasSizeGreaterThan(20);
  }

  @Test
  void everyWordIsAskedFor() throws IOException {
    String all = program() + templates();
    assertThat(WORDS.stream().filter(word -> !inUse(word, all)))
        .as("words that nobody asks for")
        .isEmpty();
  }

  @Test
  void oneThatIsMissingIsNamedAndAFileIsNoWord() {
    assertThat(missing("word(\"meny.planer\") \"meny.finnes-ikke\" \"planer.csv\" \"planer.html\""))
        .containsExactly("meny.finnes-ikke");
  }

  private static List<String> missing(String text) {
    return whole(text).stream().filter(word -> !WORDS.contains(word)).toList();
  }

  /** A word for a proposal is asked for by the key of the word it stands in for. */
  @Test
  void everyWordOfAProposalStandsInForAnother() {
    assertThat(WORDS.stream().filter(word -> word.endsWith(".forslag")))
        .hasSizeGreaterThan(40)
        .allMatch(word -> WORDS.contains(word.replaceFirst("\\.forslag$", "")));
  }

  /** By its whole name, or by its group where the rest is made: {@code "status."} or a constant. */
  private static boolean inUse(String said, String all) {
    String word = said.replaceFirst("\\.forslag$", "");
    int last = word.lastIndexOf('.');
    String group = word.substring(0, last);
    return all.contains("\"" + word + "\"")
        || all.contains("\"" + group + ".\"")
        || all.contains("word(\"" + group + "\",");
  }

  private static Set<String> whole(String text) {
    Pattern key = Pattern.compile("\"((" + String.join("|", GROUPS) + ")\\.[\\w.-]*\\w)\"");
    return key.matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(word -> !FILE.matcher(word).find())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String templates() {
    return FILES.paths("", ".ftlh").stream()
        .map(path -> FILES.ours(path).orElseThrow())
        .collect(Collectors.joining());
  }

  private static String program() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
