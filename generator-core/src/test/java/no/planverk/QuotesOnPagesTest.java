package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.text.Language;
import no.planverk.text.Quotes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Where the page is in English and the author writes bokmål, every word stands in its own language
 * (WCAG 3.1.2): on the pages, in the figures and in the texts of the search.
 */
class QuotesOnPagesTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}]{2,}");

  /** What is said in no language: addresses, and what a language calls itself. */
  private static final Pattern NO_LANGUAGE =
      Pattern.compile("[^\\s]+@[^\\s]+|https?://[^\\s]+|^Norsk$|^English$");

  private static AuthoredSite english;
  private static AuthoredSite norwegian;

  @BeforeAll
  static void build() {
    english = AuthoredSite.in(Language.EN);
    norwegian = AuthoredSite.in(Language.NB);
  }

  private static List<String> words(Said said) {
    String text = NO_LANGUAGE.matcher(said.text()).replaceAll(" ");
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static boolean isAuthored(String word) {
    return word.toLowerCase(Locale.ROOT).startsWith(AuthoredSite.SIGN);
  }

  private static boolean anyAuthored(Said said) {
    return words(said).stream().anyMatch(QuotesOnPagesTest::isAuthored);
  }

  private static boolean anyOurs(Said said) {
    return !words(said).stream().allMatch(QuotesOnPagesTest::isAuthored);
  }

  private static List<Said> said(AuthoredSite site, Predicate<String> pages) {
    return site.files().entrySet().stream()
        .filter(file -> file.getKey().endsWith(".html") && pages.test(file.getKey()))
        .flatMap(file -> Said.on(file.getKey(), Jsoup.parse(file.getValue())).stream())
        .toList();
  }

  private static List<Said> englishPages() {
    return Stream.concat(
            said(english, path -> true).stream(),
            said(norwegian, path -> path.startsWith("en/")).stream())
        .toList();
  }

  @Test
  void theAuthorsWordsSayTheyAreTheAuthors() {
    List<Said> authored =
        englishPages().stream()
            .filter(Said::holdsElements)
            .filter(QuotesOnPagesTest::anyAuthored)
            .toList();
    assertThat(authored).hasSizeGreaterThan(500);
    assertThat(authored.stream().map(Said::where).distinct())
        .contains("a", "h1", "h2", "h3", "li", "dd", "p", "text", "tspan", "span");
    assertThat(authored.stream().filter(said -> !said.lang().equals("nb"))).isEmpty();
  }

  /** The page of the data tells what fields mean, which is written in bokmål only, by us. */
  @Test
  void noWordOfOursStandsAmongTheAuthors() {
    assertThat(
            englishPages().stream()
                .filter(said -> !said.path().equals("data.html"))
                .filter(said -> said.lang().equals("nb"))
                .filter(QuotesOnPagesTest::anyOurs))
        .isEmpty();
  }

  /** In what holds no elements a sentence of ours may name something; a name is in no language. */
  @Test
  void attributesAndTitlesAreInOneLanguage() {
    List<Said> mixed =
        englishPages().stream()
            .filter(said -> !said.holdsElements())
            .filter(QuotesOnPagesTest::anyAuthored)
            .toList();
    assertThat(mixed).hasSizeGreaterThan(50);
    assertThat(
            mixed.stream()
                .filter(said -> said.lang().equals("en"))
                .map(QuotesOnPagesTest::withoutNames)
                .filter(QuotesOnPagesTest::anyAuthored))
        .isEmpty();
  }

  private static Said withoutNames(Said said) {
    String text = said.text();
    for (String name :
        english.names().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList()) {
      text = text.replace(name, " ");
    }
    return new Said(said.path(), said.lang(), said.where(), text);
  }

  /**
   * What the search shows is put into the page by a script, which makes the quotes into elements.
   */
  @Test
  void whatIsFoundKeepsItsLanguage() {
    List<String> found =
        english.files().entrySet().stream()
            .filter(file -> file.getKey().startsWith("sok/s") && !file.getKey().contains("start"))
            .map(Map.Entry::getValue)
            .toList();
    int quotes = 0;
    for (String entries : found) {
      List<String> parts = List.of(entries.split("[" + Quotes.START + Quotes.END + "]", -1));
      quotes += parts.size() / 2;
      for (int i = 0; i < parts.size(); i++) {
        Said part = new Said("sok", i % 2 == 0 ? "en" : "nb", "", parts.get(i));
        assertThat(part.lang().equals("nb") ? anyOurs(part) : anyAuthored(part))
            .as(part.toString())
            .isFalse();
      }
    }
    assertThat(quotes).isGreaterThan(20);
  }

  @Test
  void nothingOfHowItIsDoneIsWritten() {
    Stream.of(english, norwegian)
        .forEach(
            site ->
                site.files().entrySet().stream()
                    .filter(file -> !file.getKey().startsWith("sok/"))
                    .forEach(
                        file ->
                            assertThat(file.getValue())
                                .as(file.getKey())
                                .doesNotContain(String.valueOf(Quotes.START))
                                .doesNotContain(String.valueOf(Quotes.END))
                                .doesNotContain("%E2%81%A8")));
  }

  /** The control: a single quote that does not say its language is found. */
  @Test
  void oneThatIsForgottenIsSeen() {
    String page = english.files().getOrDefault("mal.html", "");
    Document forgotten = Jsoup.parse(page.replaceFirst("(<h3[^>]*) lang=\"nb\"", "$1"));
    assertThat(Said.on("mal.html", forgotten))
        .filteredOn(said -> said.where().equals("h3") && anyAuthored(said))
        .anyMatch(said -> said.lang().equals("en"));
  }

  /** Where all is in the author's language nothing is a quote. */
  @Test
  void pagesInTheAuthorsLanguageQuoteNothing() {
    assertThat(said(norwegian, path -> !path.startsWith("en/")))
        .filteredOn(QuotesOnPagesTest::anyAuthored)
        .hasSizeGreaterThan(300)
        .allMatch(said -> said.lang().equals("nb"));
  }
}
