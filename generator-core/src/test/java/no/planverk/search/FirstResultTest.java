package no.planverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.text.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a first result costs among ten thousand plans, searched by the browser's own modules. */
class FirstResultTest {

  /** Common words and rare ones, beginnings, parts, the other written form, several words. */
  private static final List<String> AS_WRITTEN =
      List.of(
          "plan",
          "p",
          "skole",
          "skule",
          "kommune",
          "kommu",
          "areal",
          "arealdel",
          "temaplan",
          "barnehage",
          "samisk helse",
          "plan for skole",
          "barne hage",
          "9999");

  /** Slips at the beginning, in the middle and at the end, and words from another keyboard. */
  private static final List<String> MISSPELT =
      List.of(
          "slole",
          "ksole",
          "kole",
          "sskole",
          "paln",
          "lpan",
          "komune",
          "okmmune",
          "kommnue",
          "oekonomi",
          "okonomi",
          "naering",
          "barnehgae",
          "xarnehage",
          "medvirnking",
          "qwrtzxcvb");

  private static final int LIMIT = 50_000;
  private static final int PLANS = 10_000;

  @TempDir private static Path folder;
  private static List<Answer> asWritten = List.of();
  private static List<Answer> misspelt = List.of();

  @BeforeAll
  static void searchAmongTenThousandPlans() throws Exception {
    for (Map.Entry<String, Object> file : SearchIndex.of(plans(), "").entrySet()) {
      String script =
          "planverkSok(\"" + file.getKey() + "\"," + Json.compact(file.getValue()) + ");\n";
      Files.writeString(folder.resolve(file.getKey() + ".js"), script);
    }
    asWritten = answers(AS_WRITTEN);
    misspelt = answers(MISSPELT);
  }

  @Test
  void ofOneWordIsUnderFiftyKilobytesWithTheScriptAsTheyAre() throws IOException {
    int script = script();
    assertThat(asWritten).allSatisfy(answer -> assertThat(answer.bytes()).isLessThan(LIMIT));
    assertThat(asWritten.stream().filter(answer -> !answer.asked().contains(" ")))
        .allSatisfy(answer -> assertThat(script + answer.bytes()).isLessThan(LIMIT));
  }

  @Test
  void isUnderFiftyKilobytesWhereAWordIsMisspeltToo() {
    assertThat(misspelt).allSatisfy(answer -> assertThat(answer.bytes()).isLessThan(LIMIT));
  }

  /** Otherwise little would be loaded because little is found. */
  @Test
  void isThere() {
    assertThat(asWritten)
        .filteredOn(answer -> answer.found() == 0)
        .extracting("asked")
        .containsOnly("9999");
    assertThat(misspelt)
        .filteredOn(answer -> answer.found() == 0)
        .extracting("asked")
        .containsOnly("qwrtzxcvb");
    assertThat(misspelt)
        .filteredOn(answer -> answer.asked().equals("okmmune"))
        .extracting("used")
        .containsOnly("kommune");
  }

  private static int script() throws IOException {
    int bytes = 0;
    for (String name : List.of("sokemotor.js", "sok.js")) {
      try (InputStream in =
          FirstResultTest.class.getResourceAsStream("/no/planverk/theme/tema/" + name)) {
        bytes += Objects.requireNonNull(in).readAllBytes().length;
      }
    }
    return bytes;
  }

  /**
   * What a search loaded and found.
   *
   * @param asked the words asked for
   * @param bytes the files of the index that were loaded, as they are
   * @param files how many they were
   * @param found how many entries were found
   * @param first the title of the best
   * @param used the words that were used
   */
  private record Answer(String asked, int bytes, int files, int found, String first, String used) {

    static Answer of(String asked, String told) {
      String[] parts = told.split("\t", -1);
      return new Answer(
          asked,
          Integer.parseInt(parts[0]),
          Integer.parseInt(parts[1]),
          Integer.parseInt(parts[2]),
          parts[3],
          parts[4]);
    }
  }

  private static List<Answer> answers(List<String> words) throws Exception {
    Path asked = Files.write(folder.resolve("field-words.txt"), words);
    Path told = folder.resolve("svar.txt");
    Path program = Path.of("src/test/resources/no/planverk/search/first-result.mjs");
    Path module = Path.of("../templates/src/main/script/sok/treff.mjs");
    Process node =
        new ProcessBuilder(
                Stream.of("node", program, module.toRealPath(), folder, asked, told)
                    .map(Object::toString)
                    .toList())
            .inheritIO()
            .start();
    assertThat(node.waitFor()).isZero();
    List<String> lines = Files.readAllLines(told);
    return IntStream.range(0, words.size())
        .mapToObj(i -> Answer.of(words.get(i), lines.get(i)))
        .toList();
  }

  /** Plans with words of our own Norwegian texts and compounds of them, the first the commonest. */
  private static List<SearchEntry> plans() throws IOException {
    Random chance = new Random(1);
    List<String> single =
        Stream.concat(
                FieldWords.read(new Stems()).lines().stream().flatMap(List::stream),
                norwegianWords().stream())
            .distinct()
            .toList();
    List<String> words =
        Stream.concat(
                single.stream(),
                IntStream.range(0, 40_000)
                    .mapToObj(i -> common(single, chance) + common(single, chance)))
            .toList();
    return IntStream.range(0, PLANS)
        .mapToObj(
            i -> {
              String text =
                  IntStream.range(0, 80)
                      .mapToObj(w -> common(words, chance))
                      .collect(Collectors.joining(" "));
              String title =
                  "Temaplan for " + common(words, chance) + " i " + common(words, chance);
              return new SearchEntry(
                  "Planer",
                  title,
                  "planer/temaplan-for-omraade-" + i + ".html",
                  new SearchEntry.State("Gjeldende", "gjelder"),
                  text);
            })
        .toList();
  }

  private static String common(List<String> words, Random chance) {
    return words.get((int) (words.size() * Math.pow(chance.nextDouble(), 3)));
  }

  private static List<String> norwegianWords() throws IOException {
    String text =
        Files.readString(Path.of("../templates/src/main/theme/ord/nb.properties"))
            + Files.readString(Path.of("../docs/forfatterveiledning.md"));
    return Stems.words(text).stream()
        .filter(word -> word.length() > 2 && word.chars().allMatch(Character::isLetter))
        .distinct()
        .toList();
  }
}
