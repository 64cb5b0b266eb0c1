package no.planverk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of words the search knows, and how compounds are cut at them. */
class WordListsTest {

  private final Stems stems = new Stems();
  private final FieldWords words = FieldWords.read(stems);
  private final EverydayWords everyday = EverydayWords.read();

  @Test
  void aCompoundHasOneKeyInBothWrittenForms() {
    Map<String, String> pairs =
        Map.of(
            "trafikksikkerhet", "trafikktryggleik",
            "trafikksikkerhetsplan", "trafikktryggleiksplan",
            "boligpolitisk", "bustadpolitisk",
            "vannforsyning", "vassforsyning",
            "barneskolene", "barneskulane",
            "boligene", "bustadane",
            "klimautslipp", "klimautslepp",
            "konsekvensutredning", "konsekvensutgreiing");
    pairs.forEach((nb, nn) -> assertThat(words.key(nb)).as(nb).isEqualTo(words.key(nn)));
  }

  @Test
  void aCompoundIsCutAtKnownWords() {
    assertThat(words.parts("trafikktryggleiksplan"))
        .containsExactly(stems.of("trafikk"), stems.of("sikkerhet"), "plan");
    assertThat(words.parts("skoleruter")).containsExactly(stems.of("skole"), stems.of("ruter"));
    assertThat(words.parts("esplanade")).containsExactly(stems.of("esplanade"));
  }

  /** Otherwise the second line would never be looked at. */
  @Test
  void noStemStandsOnTwoLines() {
    Map<String, Long> lines =
        words.lines().stream()
            .flatMap(line -> line.stream().map(stems::of).distinct())
            .collect(Collectors.groupingBy(stem -> stem, TreeMap::new, Collectors.counting()));
    assertThat(lines).allSatisfy((stem, count) -> assertThat(count).as(stem).isEqualTo(1));
  }

  @Test
  void someThreeHundredWordsOfDailyLifeAreKnownAndEachOnce() {
    assertThat(everyday.meant()).hasSizeGreaterThan(300);
    assertThat(WordList.lines("everyday-words.properties"))
        .hasSameSizeAs(everyday.meant().keySet());
  }

  /** A word of a list is one word, or two that are said as one: the browser knows no other. */
  @Test
  void everyEntryIsAWordInLowerCaseOrTwoAndLeadsToOtherWords() {
    everyday
        .meant()
        .forEach(
            (said, meant) -> {
              assertThat(String.join(" ", Stems.words(said))).isEqualTo(said);
              assertThat(Stems.words(said)).hasSizeLessThanOrEqualTo(2);
              assertThat(Stream.concat(Stream.of(said), meant.stream())).doesNotHaveDuplicates();
              assertThat(meant)
                  .as(said)
                  .allSatisfy(each -> assertThat(Stems.words(each)).containsExactly(each));
            });
  }

  /** Otherwise the browser would never ask for the two: it looks at words that begin such. */
  @Test
  void whatIsSaidInTwoWordsIsFiledUnderTheKeysOfBothAndTheFirstIsKnown() {
    EverydayWords led =
        everyday.where(List.of("kulturminne", "folkehelse")::contains, word -> true);
    assertThat(led.byKey(words)).containsEntry("public_health", "folkehelse");
    assertThat(led.beginnings(words)).contains(words.key("public"), words.key("gamle"));
    assertThat(led.byKey(words).get(words.key("freda"))).isEqualTo("kulturminne");
  }

  @Test
  void wordsWithNothingToLeadToAreLeftOut() {
    EverydayWords led = everyday.where(List.of("renovasjon", "vei")::contains, word -> true);
    assertThat(led.meant())
        .containsEntry("søppel", List.of("renovasjon"))
        .doesNotContainKey("psykiatri");
  }

  /** The search follows only the first words. */
  @Test
  void wordsThatSomethingIsNamedByStandFirst() {
    EverydayWords led = everyday.where(word -> true, "livsløp"::equals);
    assertThat(led.meant()).containsEntry("pensjonist", List.of("livsløp", "eldre", "omsorg"));
  }
}
