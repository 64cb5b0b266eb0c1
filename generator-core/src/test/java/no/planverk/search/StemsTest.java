package no.planverk.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and their stems, in the build and in the browser. */
class StemsTest {

  private static final List<String> ENDINGS =
      List.of(
          "", "a", "e", "ede", "ande", "ende", "ane", "ene", "hetene", "en", "heten", "ar", "er",
          "heter", "as", "es", "edes", "endes", "enes", "hetenes", "ens", "hetens", "ers", "ets",
          "et", "het", "ast", "s", "erte", "ert", "leg", "eleg", "ig", "eig", "lig", "elig", "els",
          "lov", "elov", "slov", "hetslov", "asjon", "inga", "ingar", "inger", "ning");

  @TempDir private Path folder;

  @Test
  void wordsOfOneRootHaveOneStem() {
    Stems stems = new Stems();
    assertThat(Stream.of("plan", "planen", "planene", "planane", "planar", "planer").map(stems::of))
        .containsOnly("plan");
  }

  /** Those who do something, and short words that end with a vowel. */
  @Test
  void wordsOfOneRootHaveOneStemWhereSnowballCutsThemInTwo() {
    Stems stems = new Stems();
    List<List<String>> roots =
        List.of(
            List.of("innbygger", "innbyggere", "innbyggeren", "innbyggerne"),
            List.of("innbyggjar", "innbyggjarar", "innbyggjaren", "innbyggjarane"),
            List.of("lærer", "lærere", "lærerne", "lærar", "lærarane"),
            List.of("senter", "senteret"),
            List.of("vei", "veien", "veier", "veiene"),
            List.of("sti", "stien", "stier", "stiar", "stiane"),
            List.of("by", "byen", "byer", "byane"));
    assertThat(roots)
        .allSatisfy(root -> assertThat(root.stream().map(stems::of).distinct()).hasSize(1));
    assertThat(Stream.of("leie", "leiar", "jern", "stjerne", "interne").map(stems::of))
        .containsExactly("leie", "leiar", "jern", "stjern", "intern");
  }

  @Test
  void wordsAreLettersAndFiguresInLowerCase() {
    assertThat(Stems.words("Årsbudsjett 2024–27, «A\u030Apen» (§ 10-1)"))
        .containsExactly("årsbudsjett", "2024", "27", "åpen", "10", "1");
  }

  /** Were they not the same, a word would be looked for under another stem than it stands under. */
  @Test
  void theBrowserCutsEveryWordAsTheBuildDoes() throws Exception {
    Set<String> words = manyWords();
    assertThat(words).hasSizeGreaterThan(50_000);
    Stems stems = new Stems();

    Path list = Files.write(folder.resolve("field-words.txt"), words);
    assertThat(inTheBrowser("stem", list)).isEqualTo(words.stream().map(stems::of).toList());
  }

  @Test
  void theBrowserLeavesOutOfWordsWhatTheBuildLeavesOut() throws Exception {
    Set<String> words = manyWords();
    words.addAll(List.of("årsmøte", "aarsmoete", "é", "ærlig", "öst", "a\u030A", "poeng", "sámi"));

    Path list = Files.write(folder.resolve("field-words.txt"), words);
    assertThat(inTheBrowser("folded", list))
        .isEqualTo(words.stream().map(Stems::folded).toList())
        .contains("arsmote", "arlig", "pong", "sami");
  }

  /** A compound must be cut in the browser as it was for the index. */
  @Test
  void theBrowserCutsEveryCompoundAsTheBuildDoes() throws Exception {
    FieldWords words = FieldWords.read(new Stems());
    Set<String> compounds = new TreeSet<>(manyWords());
    words.lines().stream()
        .flatMap(List::stream)
        .forEach(
            word -> compounds.addAll(List.of(word + "plan", "vei" + word, word + "ssikringa")));
    Path list = Files.write(folder.resolve("field-words.txt"), compounds);
    String lines =
        words.lines().stream()
            .map(line -> String.join(" ", line))
            .collect(joining("','", "['", "']"));
    assertThat(inTheBrowser("ledd.mjs", "fieldWords", "made(" + lines + ").key", list))
        .isEqualTo(compounds.stream().map(words::key).toList());
  }

  @Test
  void numbersOfCasesAndSectionsAreKeptWhole() {
    assertThat(Stems.numbers("K31/24 og K-sak 51/20, pbl. §§ 11-2 og 11‑3, 2024–2027, 12. juni"))
        .containsExactly("31/24", "51/20", "11-2", "11-3", "2024-2027");
  }

  private List<String> inTheBrowser(String function, Path list)
      throws IOException, InterruptedException {
    return inTheBrowser("ord.mjs", function, "made", list);
  }

  /** What a function of the module the browser's script is made of makes of a file of words. */
  private List<String> inTheBrowser(String file, String function, String call, Path list)
      throws IOException, InterruptedException {
    Path stemmed = folder.resolve("stammer.txt");
    Path module = Path.of("../templates/src/main/script/sok/" + file).toRealPath();
    String program =
        "import { %s as made } from '%s'; const call = %s; import { readFileSync, writeFileSync } from 'node:fs';"
            + "writeFileSync('%s', readFileSync('%s', 'utf8').trimEnd().split('\\n')"
            + ".map((word) => call(word)).join('\\n'));";
    Process node =
        new ProcessBuilder(
                "node",
                "--input-type=module",
                "-e",
                program.formatted(function, module.toUri(), call, stemmed, list))
            .inheritIO()
            .start();
    assertThat(node.waitFor()).isZero();
    return Files.readAllLines(stemmed);
  }

  /** Every word of our own Norwegian texts, with every ending Snowball knows, and some more. */
  private static Set<String> manyWords() throws IOException {
    Set<String> words = new TreeSet<>();
    for (Path text :
        List.of(
            Path.of("../docs/forfatterveiledning.md"),
            Path.of("../templates/src/main/theme/ord/nb.properties"),
            Path.of("../templates/src/main/theme/ord/nn.properties"))) {
      words.addAll(Stems.words(Files.readString(text)));
    }
    Set<String> bent = new TreeSet<>();
    words.forEach(word -> ENDINGS.forEach(ending -> bent.add(word + ending)));
    return bent;
  }
}
