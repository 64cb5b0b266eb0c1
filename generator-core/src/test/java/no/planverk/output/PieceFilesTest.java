package no.planverk.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.planverk.diagnostic.Checked;
import no.planverk.parallel.Artifact;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.run.SiteFigures;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceFile;
import no.planverk.source.SourceTree;
import no.planverk.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pieces for pages elsewhere: what they say, where they lead, and what they may not hold. */
class PieceFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

  private static final String HOSTILE = "<img src=x onerror=alert(1)> & \\\"'";
  private static final String LONG = "Kommunedelplan ".repeat(13);

  private static final String STRATEGY =
      """
      planstrategi: {tittel: Planstrategi 2024-2027, periode: 2024-2027, status: vedtatt}
      planer:
        - {id: klima, navn: Klimaplan, type: temaplan, status: på høring, temaer: [Klima, Natur],
           høringer: [{fra: 1.2.2025, frist: 1.4.2025}]}
        - {id: lang, navn: "%s", type: temaplan, temaer: [klima]}
        - {id: vond, navn: "%s", type: temaplan, temaer: ["<b>"]}
      """
          .formatted(LONG.strip(), HOSTILE);

  private static final String KNOWN =
      municipality("målform: bokmål, nettadresse: \"https://gol.example/plan/\"");

  @Test
  void standInTwoFormsForEachThingThatHasOne() {
    assertThat(pieces(files(KNOWN + STRATEGY, true)).keySet())
        .containsExactlyInAnyOrder(
            "biter/horinger.html",
            "biter/kommunen.html",
            "biter/plansystem.html",
            "biter/plan/klima.html",
            "biter/plan/lang.html",
            "biter/plan/vond.html",
            "biter/tema/klima.html",
            "biter/tema/natur.html",
            "biter/tema/b.html",
            "biter/inkluder/horinger.html",
            "biter/inkluder/kommunen.html",
            "biter/inkluder/plansystem.html",
            "biter/inkluder/plan/klima.html",
            "biter/inkluder/plan/lang.html",
            "biter/inkluder/plan/vond.html",
            "biter/inkluder/tema/klima.html",
            "biter/inkluder/tema/natur.html",
            "biter/inkluder/tema/b.html");
  }

  @Test
  void areOffWithAllThatIsOfThem() {
    Map<String, String> without = files(KNOWN + STRATEGY, false);

    assertThat(without.keySet()).noneMatch(path -> path.startsWith("bit") || path.contains("/bit"));
    assertThat(without.get("index.html")).doesNotContain("biter.html");
    Map<String, String> with = files(KNOWN + STRATEGY, true);
    assertThat(with.keySet()).anyMatch(path -> path.matches("tema/bit\\.[0-9a-f]{10}\\.css"));
    assertThat(Jsoup.parse(with.get("index.html")).select("footer a[href=biter.html]")).hasSize(1);
  }

  @Test
  void holdNothingThePageAroundThemHas() {
    included(files(KNOWN + STRATEGY, true))
        .forEach(
            (path, html) -> {
              assertThat(html).as(path).startsWith("<div ").endsWith("</div>\n");
              assertThat(
                      Jsoup.parse(html).select("[id], [style], style, script, link, h1, h2, main"))
                  .as(path)
                  .isEmpty();
              assertThat(Jsoup.parse(html).select("body > *")).as(path).hasSize(1);
            });
  }

  @Test
  void leadToTheWholeAddressFromElsewhere() {
    included(files(KNOWN + STRATEGY, true))
        .forEach(
            (path, html) ->
                assertThat(Jsoup.parse(html).select("[href], [src]"))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(
                        each ->
                            (each.attr("href") + each.attr("src"))
                                .startsWith("https://gol.example/plan/")));
  }

  @Test
  void leadFromTheTopWhereNoAddressIsKnownAndThePageSaysSo() {
    Map<String, String> files = files(municipality("målform: bokmål") + STRATEGY, true);

    assertThat(parsed(files, "biter/inkluder/plan/klima.html").select("a").eachAttr("href"))
        .containsExactly("planer/klima.html", "index.html");
    assertThat(files.get("biter.html")).contains("Nettstedets adresse er ikke oppgitt");
    assertThat(files(KNOWN + STRATEGY, true).get("biter.html")).doesNotContain("er ikke oppgitt");
  }

  @Test
  void inAFrameLeadOnFromWhereTheyLieAndToTheWholeWindow() {
    Map<String, String> files = files(KNOWN + STRATEGY, true);
    Document plan = parsed(files, "biter/plan/klima.html");

    assertThat(plan.select("a").eachAttr("href"))
        .containsExactly("../../planer/klima.html", "../../index.html");
    assertThat(plan.select("base").attr("target")).isEqualTo("_top");
    assertThat(plan.select("link").attr("href")).matches("\\.\\./\\.\\./tema/bit\\.\\w+\\.css");
    assertThat(plan.select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; style-src 'self'; img-src 'self'");
    assertThat(parsed(files, "biter/horinger.html").select("a").eachAttr("href"))
        .contains("../planer/klima.html", "../medvirkning.html");
  }

  @Test
  void tellOfHearingsTheDayTheyAreTrueOfAndNoCountOfDays() {
    Document hearings = parsed(files(KNOWN + STRATEGY, true), "biter/inkluder/horinger.html");

    assertThat(hearings.text()).contains("Klimaplan", "1. april 2025", "Slik det var 1. mars 2025");
    assertThat(hearings.text()).doesNotContain("dager");
  }

  @Test
  void sayThatNothingIsInHearing() {
    String none = KNOWN + "planstrategi: {tittel: S, periode: 2024-2027, status: vedtatt}\n";
    Map<String, String> files = files(none, true);

    assertThat(parsed(files, "biter/horinger.html").text()).contains("Ingen planer er på høring");
    assertThat(parsed(files, "biter/inkluder/horinger.html").select("ul")).isEmpty();
    assertThat(files.keySet()).noneMatch(path -> path.contains("biter/plan/"));
    assertThat(parsed(files, "biter.html").select("section h2").eachText())
        .containsExactly("Høringer", "Figuren av kommunen", "Figuren av plansystemet");
  }

  @Test
  void gatherThePlansOfATheme() {
    assertThat(
            parsed(files(KNOWN + STRATEGY, true), "biter/tema/klima.html")
                .select("tbody th")
                .eachText())
        .containsExactly("Klimaplan", LONG.strip());
  }

  @Test
  void gatherThePlansOfATypeWhereNoneHasATheme() {
    String untold = STRATEGY.replaceAll(", temaer: \\[[^]]*]", "");

    assertThat(pieces(files(KNOWN + untold, true)).keySet())
        .contains("biter/type/temaplan.html")
        .noneMatch(path -> path.contains("/tema/"));
  }

  @Test
  void giveCodeToCopyThatIsWhatItSays() {
    Document page = parsed(files(KNOWN + STRATEGY, true), "biter.html");
    List<String> code = page.select("pre code").eachText();

    assertThat(code)
        .contains("<!--#include virtual=\"/plan/biter/inkluder/horinger.html\" -->")
        .hasSize(10);
    Document frame = Jsoup.parse(code.get(0));
    assertThat(frame.select("iframe").attr("src"))
        .isEqualTo("https://gol.example/plan/biter/horinger.html");
    assertThat(frame.select("iframe").attr("title")).isEqualTo("Høringer");
  }

  @Test
  void hostileNamesAreTextEverywhere() {
    Map<String, String> files = files(KNOWN + STRATEGY.replace("id: klima", "id: z"), true);
    assertThat(files.get("biter/plan/vond.html")).contains("&lt;img src=x");
    files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("bit"))
        .forEach(file -> assertThat(Jsoup.parse(file.getValue()).select("[onerror]")).isEmpty());
  }

  @Test
  void areInTheLanguageOfThePages() {
    assertThat(files(KNOWN + STRATEGY, true, Language.EN).get("biter/inkluder/plan/klima.html"))
        .contains("lang=\"en\"", "lang=\"nb\">Klimaplan</a>");
  }

  @Test
  void ofManyPlansGrowAsThePlansDo() {
    long few = bytes(10);
    long many = bytes(40);

    assertThat(many).isLessThan(5 * few);
  }

  private static long bytes(int plans) {
    String list =
        IntStream.range(0, plans)
            .mapToObj(
                i ->
                    "  - {id: p"
                        + i
                        + ", navn: Plan nummer "
                        + i
                        + ", type: temaplan, temaer: [t"
                        + i
                        + "]}\n")
            .collect(Collectors.joining());
    String strategy =
        "planstrategi: {tittel: S, periode: 2024-2027, status: vedtatt}\nplaner:\n" + list;
    return pieces(files(KNOWN + strategy, true)).values().stream().mapToLong(String::length).sum();
  }

  private static String municipality(String more) {
    return "kommune: {navn: Gol kommune, kommunenummer: \"3324\", " + more + "}\n";
  }

  private static Document parsed(Map<String, String> files, String path) {
    return Jsoup.parse(files.get(path));
  }

  private static Map<String, String> pieces(Map<String, String> files) {
    return starting(files, "biter/");
  }

  private static Map<String, String> included(Map<String, String> files) {
    return starting(files, "biter/inkluder/");
  }

  private static Map<String, String> starting(Map<String, String> files, String with) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith(with))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<String, String> files(String yaml, boolean pieces) {
    return files(yaml, pieces, Language.NB);
  }

  private static Map<String, String> files(String yaml, boolean pieces, Language language) {
    SourceTree sources = new SourceTree(List.of(new SourceFile("planverk.yaml", yaml)), Map.of());
    Checked<DecidedSite> decided =
        Reading.of(sources, SourceDates.UNKNOWN)
            .then(source -> Deciding.of(source, language, TODAY, true, pieces));
    assertThat(decided.diagnostics()).isEmpty();
    SiteToWrite toWrite =
        decided.value().orElseThrow().with(new SiteFigures(Map.of(), List.of(), 0, 0, 0));
    Map<String, String> files = new TreeMap<>();
    for (Artifact file : Outputs.of(toWrite)) {
      if (file.path().matches("(biter|index).*html|tema/bit.*")) {
        files.put(file.path(), text(file));
      }
    }
    return files;
  }

  private static String text(Artifact file) {
    try {
      return new String(file.content().call(), StandardCharsets.UTF_8);
    } catch (Exception broken) {
      throw new AssertionError(file.path(), broken);
    }
  }
}
