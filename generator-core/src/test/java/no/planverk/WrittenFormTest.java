package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.text.Language;
import no.planverk.text.theme.ThemeFiles;
import no.planverk.text.theme.WordingReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The municipality's written form decides all its pages, words and dates alike, and what is in
 * English is English. Tried on both examples: Gol writes nynorsk, Krødsherad bokmål.
 */
class WrittenFormTest {

  private static final Pattern NYNORSK =
      Pattern.compile("\\b(ikkje|kva|kvifor|ein|eit|blir|vart|vedteken|planane|ei|frå|korleis)\\b");
  private static final Pattern BOKMAAL =
      Pattern.compile("\\b(ikke|hva|hvorfor|en|et|ble|vedtatt|planene|fra|hvordan|hvilke)\\b");
  private static final Pattern DATE =
      Pattern.compile("\\b\\d{1,2}(\\.?) (\\p{L}+) (19|20)\\d\\d\\b");
  private static final Map<Language, Path> EXAMPLES =
      Map.of(
          Language.NN, Path.of("..", "site-example", "src", "planverk"),
          Language.NB, Path.of("..", "site-krodsherad", "src", "planverk"));

  private static final Map<Language, BuiltSite> SITES = new EnumMap<>(Language.class);

  @BeforeAll
  static void build() {
    EXAMPLES.forEach((language, source) -> SITES.put(language, BuiltSite.shared(source)));
  }

  /** All that is said on the municipality's own pages, or on those in English. */
  private static List<Said> said(Language site, boolean english) {
    BuiltSite built = Objects.requireNonNull(SITES.get(site));
    return built.pages().stream()
        .filter(path -> path.startsWith("en/") == english)
        .flatMap(path -> Said.on(path, built.page(path)).stream())
        .filter(said -> !said.where().matches("script|style"))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"NB", "NN"})
  void everyPageSaysItsLanguage(Language language) {
    assertThat(said(language, false))
        .filteredOn(said -> said.where().equals("title"))
        .filteredOn(said -> !said.path().contains("figur"))
        .isNotEmpty()
        .allMatch(said -> said.lang().equals(language.code()), "in the municipality's own form");
    assertThat(said(language, true).stream().map(Said::path).distinct()).hasSize(8);
    assertThat(said(language, true))
        .filteredOn(said -> said.where().equals("title"))
        .allMatch(said -> said.lang().equals("en"), "in English");
  }

  @ParameterizedTest
  @EnumSource(names = {"NB", "NN"})
  void noFixedWordIsInTheOtherWrittenForm(Language language) {
    Set<String> foreign = only(other(language), language);
    foreign.removeIf(word -> written(language).contains(word));
    Set<String> own = only(language, other(language));
    List<String> texts =
        said(language, false).stream()
            .filter(said -> !isFieldOfTheData(said))
            .map(Said::text)
            .toList();
    assertThat(texts).doesNotContainAnyElementsOf(foreign);
    assertThat(texts.stream().filter(own::contains).distinct()).hasSizeGreaterThan(60);
  }

  /** Fields are called the same in the data of all, and the page says in what language that is. */
  private static boolean isFieldOfTheData(Said said) {
    return said.path().equals("data.html")
        && said.where().equals("dt")
        && said.lang().equals(Language.NB.code());
  }

  private static Language other(Language language) {
    return language == Language.NN ? Language.NB : Language.NN;
  }

  /** Fixed words of a language that the other one does not have, whole and without facts. */
  private static Set<String> only(Language language, Language without) {
    Set<String> others = Set.copyOf(words(without).values());
    return words(language).values().stream()
        .filter(word -> word.length() > 3 && !word.contains("{") && !others.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> words(Language language) {
    return WordingReader.read(ThemeFiles.own(), language).value().orElseThrow().words();
  }

  /** All the author has written. */
  private static String written(Language language) {
    try (Stream<Path> files = Files.walk(Objects.requireNonNull(EXAMPLES.get(language)))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().matches(".*\\.(yaml|md)")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The two forms name the months alike; the point after the day is theirs, and not English. */
  @ParameterizedTest
  @EnumSource(names = {"NB", "NN"})
  void datesAreWrittenAsInTheLanguageOfThePage(Language language) {
    assertThat(dates(said(language, false), language.code()))
        .hasSizeGreaterThan(2)
        .allMatch(
            date ->
                date.matches("\\. (januar|februar|mars|april|mai|juni|juli|august)")
                    || date.matches("\\. (september|oktober|november|desember)"));
    assertThat(dates(said(language, true), "en"))
        .isNotEmpty()
        .allMatch(
            date ->
                date.matches(" (January|February|March|April|May|June|July|August)")
                    || date.matches(" (September|October|November|December)"));
  }

  private static Set<String> dates(List<Said> said, String lang) {
    return said.stream()
        .filter(each -> each.lang().equals(lang))
        .flatMap(each -> DATE.matcher(each.text()).results())
        .map(match -> match.group(1) + " " + match.group(2))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(names = {"NB", "NN"})
  void whatIsInEnglishIsEnglishAndNothingElseIs(Language language) {
    Set<String> english = Set.copyOf(words(Language.EN).values());
    for (Said said : said(language, true)) {
      if (said.lang().equals("en") && said.holdsElements()) {
        assertThat(said.text())
            .as(said.toString())
            .doesNotContainPattern(NYNORSK)
            .doesNotContainPattern(BOKMAAL)
            .doesNotContainPattern("(?i)[æøå]");
      } else if (!said.lang().equals("en") && !said.text().equals("Norsk")) {
        assertThat(english.contains(said.text())).as(said.toString()).isFalse();
      }
    }
  }
}
