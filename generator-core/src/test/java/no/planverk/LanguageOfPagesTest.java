package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.model.PlanType;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceReader;
import no.planverk.text.Language;
import no.planverk.text.ThemeFiles;
import no.planverk.text.WordingReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both examples, page by page: each word stands in the language its page says it is in. */
class LanguageOfPagesTest {

  private static final Pattern NYNORSK =
      Pattern.compile("\\b(ikkje|kva|kvifor|ein|eit|blir|vart|vedteken|planane|ei|frå|korleis)\\b");
  private static final Pattern BOKMAAL =
      Pattern.compile("\\b(ikke|hva|hvorfor|en|et|ble|vedtatt|planene|fra|hvordan|hvilke)\\b");
  private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}\\.? (\\p{L}+) (19|20)\\d\\d\\b");

  @TempDir static Path folder;
  private static final Map<Language, BuiltSite> SITES = new EnumMap<>(Language.class);

  @BeforeAll
  static void build() {
    SITES.put(Language.NN, BuiltSite.of(source(Language.NN), folder.resolve("gol")));
    SITES.put(Language.NB, BuiltSite.of(source(Language.NB), folder.resolve("krodsherad")));
  }

  private static Path source(Language language) {
    String example = language == Language.NN ? "site-example" : "site-krodsherad";
    return Path.of("..", example, "src", "planverk");
  }

  private BuiltSite site(Language language) {
    return Objects.requireNonNull(SITES.get(language));
  }

  private static Map<String, String> words(Language language) {
    return WordingReader.read(ThemeFiles.own(), language).value().orElseThrow().words();
  }

  private static Language other(Language language) {
    return language == Language.NN ? Language.NB : Language.NN;
  }

  private List<String> norwegian(Language language) {
    return site(language).pages().stream().filter(path -> !path.startsWith("en/")).toList();
  }

  private List<String> english(Language language) {
    return site(language).pages().stream().filter(path -> path.startsWith("en/")).toList();
  }

  /** Every text node, label and title, with the language it stands in. */
  private record Said(String lang, String text, String path) {}

  private List<Said> said(Language site, String path) {
    Document page = site(site).page(path);
    List<Said> said = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !text.isBlank() && !inHead(text)) {
            said.add(new Said(lang(parent(text)), text.text().strip(), path));
          }
          if (node instanceof Element element) {
            Stream.of("aria-label", "alt", "placeholder", "data-navn")
                .filter(element::hasAttr)
                .filter(name -> !element.attr(name).isBlank())
                .forEach(name -> said.add(new Said(lang(element), element.attr(name), path)));
          }
        },
        page);
    assertThat(said).as(path).isNotEmpty();
    return said;
  }

  private static Element parent(TextNode text) {
    return Objects.requireNonNull(text.parent());
  }

  private static boolean inHead(TextNode text) {
    return parent(text).closest("head, script, style") != null;
  }

  private static String lang(Element element) {
    Element said = element.closest("[lang]");
    return said == null ? "" : said.attr("lang");
  }

  /** Fixed words of a language that the other one does not have, whole and without facts. */
  private static Set<String> only(Language language, Language without) {
    Set<String> others = new TreeSet<>(words(without).values());
    return words(language).values().stream()
        .filter(word -> word.length() > 3 && !word.contains("{") && !others.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void noFixedWordIsInTheOtherWrittenForm(Language language) {
    Set<String> foreign = only(other(language), language);
    foreign.removeAll(authored(language));
    Set<String> own = only(language, other(language));
    Set<String> met = new TreeSet<>();
    for (String path : norwegian(language)) {
      List<String> texts = said(language, path).stream().map(Said::text).toList();
      assertThat(texts).as(path).doesNotContainAnyElementsOf(foreign);
      texts.stream().filter(own::contains).forEach(met::add);
    }
    assertThat(met).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void everyPageSaysItsLanguage(Language language) {
    norwegian(language)
        .forEach(
            path ->
                assertThat(site(language).page(path).selectFirst("html").attr("lang"))
                    .as(path)
                    .isEqualTo(language.code()));
    assertThat(english(language)).hasSize(7);
    english(language)
        .forEach(
            path ->
                assertThat(site(language).page(path).selectFirst("html").attr("lang"))
                    .as(path)
                    .isEqualTo("en"));
  }

  /**
   * The two written forms name the months alike; the point after the day is theirs, not English.
   */
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void datesAreNorwegianOnNorwegianPagesAndEnglishOnEnglishOnes(Language language) {
    Set<String> norwegian =
        months(
            "januar februar mars april mai juni juli august september"
                + " oktober november desember");
    Set<String> english =
        months(
            "January February March April May June July August September"
                + " October November December");
    assertThat(months(language, norwegian(language), language.code())).isSubsetOf(norwegian);
    assertThat(months(language, english(language), "en")).isNotEmpty().isSubsetOf(english);
  }

  private static Set<String> months(String names) {
    return Set.of(names.split(" "));
  }

  private Set<String> months(Language language, List<String> pages, String lang) {
    return pages.stream()
        .flatMap(path -> said(language, path).stream())
        .filter(said -> said.lang().equals(lang))
        .flatMap(said -> DATE.matcher(said.text()).results())
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void theAuthorsWordsOnEnglishPagesSayTheyAreNorwegian(Language language) {
    Set<String> authored = authored(language);
    Set<String> fixed = Set.copyOf(words(Language.EN).values());
    Predicate<Said> quoted = said -> authored.contains(said.text()) && !fixed.contains(said.text());
    List<Said> found =
        english(language).stream()
            .flatMap(path -> said(language, path).stream())
            .filter(quoted)
            .toList();
    assertThat(found).hasSizeGreaterThan(100);
    assertThat(found.stream().filter(said -> !said.lang().equals(language.code()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void nothingElseOnEnglishPagesIsNorwegian(Language language) {
    Set<String> english = new TreeSet<>(words(Language.EN).values());
    for (String path : english(language)) {
      for (Said said : said(language, path)) {
        if (said.lang().equals("en")) {
          assertThat(said.text())
              .as(said.toString())
              .doesNotContainPattern(NYNORSK)
              .doesNotContainPattern(BOKMAAL)
              .doesNotContainPattern("(?i)[æøå]");
        } else if (!said.text().equals("Norsk")) {
          assertThat(english.contains(said.text())).as(said.toString()).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void everyPageLeadsToTheOtherLanguageAndBack(Language language) {
    for (String path : site(language).pages()) {
      Element link = site(language).page(path).selectFirst("header a[hreflang]");
      assertThat(link).as(path).isNotNull();
      boolean isEnglish = path.startsWith("en/");
      assertThat(link.attr("hreflang"))
          .isEqualTo(link.attr("lang"))
          .isEqualTo(isEnglish ? language.code() : "en");
      assertThat(link.text()).isEqualTo(isEnglish ? "Norsk" : "English");
      if (!path.equals("404.html")) { // Its links begin at the server's root.
        assertThat(site(language).home().resolve(path).resolveSibling(link.attr("href"))).exists();
      }
    }
    assertThat(there(language, "kommunen.html")).isEqualTo("en/municipality.html");
    assertThat(there(language, "en/municipality.html")).isEqualTo("../kommunen.html");
    assertThat(there(language, "medvirkning.html")).isEqualTo("en/index.html");
  }

  private String there(Language language, String path) {
    return site(language).page(path).select("header a[hreflang]").attr("href");
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NB", "NN"})
  void theDiagramsAndTheTableAreInEnglish(Language language) {
    Document municipality = site(language).page("en/municipality.html");
    Document system = site(language).page("en/system.html");
    assertThat(municipality.select("svg title").eachText())
        .containsExactly("The municipality as society and organisation");
    assertThat(municipality.select(".pv-figur__ord").text()).contains("Voluntary organisations");
    assertThat(system.select("svg title").eachText())
        .containsExactly("The planning system and the planning strategy");
    assertThat(system.select("#plantype-samfunnsdel").text())
        .contains("Shows where the municipality wants to go", "Planning and Building Act");

    Document plans = site(language).page("en/plans.html");
    assertThat(plans.select("thead th").eachText()).contains("Plan", "Type", "Status now");
    assertThat(plans.select("tbody th a[lang=" + language.code() + "]"))
        .hasSize(model(language).plans().size());
  }

  @Test
  void theSearchLeavesTheIntroductionOut() {
    Document search = site(Language.NN).page("sok.html");
    assertThat(search.select("main a").eachAttr("href")).noneMatch(href -> href.startsWith("en/"));
    assertThat(site(Language.NN).page("en/index.html").select("a[href$=sok.html]")).isEmpty();
  }

  @Test
  void theListForSearchEnginesTiesTheLanguagesTogether() {
    String sitemap = Tree.bytes(site(Language.NN).home()).getOrDefault("sitemap.xml", "");
    assertThat(sitemap)
        .contains("<loc>https://planstrategi.gol.example/en/plans.html</loc>")
        .containsSubsequence(
            "hreflang=\"nn\" href=\"https://planstrategi.gol.example/planer.html\"",
            "hreflang=\"en\" href=\"https://planstrategi.gol.example/en/plans.html\"");
  }

  private static Model model(Language language) {
    return ModelReader.read(SourceReader.read(source(language)).value().orElseThrow())
        .model()
        .value()
        .orElseThrow();
  }

  /** Every short text of the model, such as names and titles. */
  private static Set<String> authored(Language language) {
    Set<String> texts = new TreeSet<>();
    collect(model(language), texts);
    texts.removeIf(
        text -> text.length() < 4 || text.contains("://") || !text.matches(".*\\p{L}{3}.*"));
    return texts;
  }

  private static void collect(Object value, Set<String> texts) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, texts));
    } else if (value instanceof PlanType || value instanceof Enum<?>) {
      return;
    } else if (value instanceof Record parts
        && parts.getClass().getPackageName().endsWith("model")) {
      for (var part : parts.getClass().getRecordComponents()) {
        try {
          Object inner = part.getAccessor().invoke(parts);
          if (inner instanceof String text) {
            texts.add(text.strip());
          } else if (inner != null) {
            collect(inner, texts);
          }
        } catch (ReflectiveOperationException broken) {
          throw new IllegalStateException(broken);
        }
      }
    }
  }
}
