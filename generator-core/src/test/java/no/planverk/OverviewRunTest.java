package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.published.MadeUp;
import no.planverk.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One site over several municipalities: a plan office with eight, and a county with 23. */
class OverviewRunTest {

  @TempDir Path folder;

  @Test
  void eachMunicipalityHasARowThatLeadsToItsOwnPages() throws IOException {
    eight();

    Document front = page("index.html");
    assertThat(front.select("tbody tr")).hasSize(8);
    assertThat(front.select("tbody tr:eq(1)").text())
        .contains("Kommune 1", "4001", "2024–2027", "Vedtatt", "11. juni 2024")
        .contains("15. desember 2026", "høringsfrist", "Plan 1", "20. november 2026");
    assertThat(front.select("tbody tr:eq(1) th a").attr("href"))
        .isEqualTo("https://k4001.example/plan/");
    assertThat(front.select("tbody tr:eq(0) th").text())
        .isEqualTo("Kommune 0 Adressen til nettstedet er ikke oppgitt.");
    assertThat(front.select("tbody tr:eq(0) th a")).isEmpty();
  }

  @Test
  void hearingsStandByDateAndPlansByType() throws IOException {
    eight();

    Document hearings = page("horinger.html");
    assertThat(hearings.select("#pv_apne ~ .pv-tabell tbody tr")).hasSize(8);
    assertThat(hearings.text()).contains("Ingen høringer er varslet.");
    assertThat(hearings.select("a[href='mailto:svar@k.example']")).hasSize(8);

    Document types = page("planer.html");
    assertThat(types.select("tbody a").eachAttr("href"))
        .contains("plantyper/samfunnsdel.html", "plantyper/temaplan.html");
    Document type = page("plantyper/samfunnsdel.html");
    assertThat(type.select("tbody tr")).hasSize(16);
    assertThat(type.select("tbody tr:eq(2) th a").attr("href"))
        .isEqualTo("https://k4001.example/plan/planer/plan-0.html");
    assertThat(type.select("th[lang=nn], th [lang=nn]")).isNotEmpty();
  }

  @Test
  void aPlanThatTwoHaveStandsOnceWithBoth() throws IOException {
    eight();

    Document shared = page("felles.html");
    assertThat(shared.select("#pv_felles ~ .pv-tabell tbody tr")).hasSize(4);
    assertThat(shared.select("#pv_felles ~ .pv-tabell tbody tr:eq(1) a").eachAttr("href"))
        .containsExactly(
            "https://k4002.example/plan/planer/plan-2.html",
            "https://k4003.example/plan/planer/plan-2.html");
  }

  @Test
  void whatOneCallsSharedAndTheOtherHasNotIsTold() throws IOException {
    MadeUp.write(folder.resolve("data/a.json"), MadeUp.yaml(0, 3));
    MadeUp.write(
        folder.resolve("data/b.json"), MadeUp.yaml(1, 3).replace("id: plan-2\n", "id: plan-22\n"));
    RunLog log = made(Language.NB, "data/*.json");

    assertThat(log.lines().stream().map(RunLog.Line::text))
        .anyMatch(
            line ->
                line.startsWith(
                        "data/a.json:1:1: Planen «plan-2» er felles med Kommune 1, men i"
                            + " data/b.json er det ingen plan med den id-en.")
                    && line.contains("«plan-22»"));
    assertThat(page("felles.html").select("#pv_felles-andre ~ .pv-tabell tbody tr")).hasSize(2);
  }

  @Test
  void goalsAndTermsStandAcross() throws IOException {
    eight();

    assertThat(page("mal.html").select("tbody tr:eq(12)").text())
        .isEqualTo("13 Stoppe klimaendringene 8 0 8");
    assertThat(page("barekraftsmal/3.html").select("tbody tr")).hasSize(8);
    assertThat(page("barekraftsmal/uten.html").select("tbody tr")).hasSize(8);
    assertThat(folder.resolve("site/barekraftsmal/1.html")).doesNotExist();
    assertThat(page("perioder.html").select("#pv_perioder ~ .pv-tabell tbody tr").eachText())
        .containsExactly("2020–2023 2 2 12 6 2 2 2 0", "2024–2027 6 6 36 18 6 6 6 0");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLinkOfACountyLeadsSomewhere(Language language) throws IOException {
    MadeUp.write(folder.resolve("data"), 23, 5);
    made(language, "data/*.json");

    Map<String, Document> pages = pages();
    assertThat(pages).hasSizeGreaterThan(10);
    pages.forEach(
        (path, page) -> {
          assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
          for (String href : page.select("a[href], link[href], script[src]").eachAttr("href")) {
            if (!href.startsWith("http") && !href.startsWith("mailto:") && !href.startsWith("#")) {
              Path there = folder.resolve("site").resolve(path).getParent().resolve(href);
              assertThat(there).as(path).exists();
            }
          }
        });
  }

  /**
   * As on the municipality's own pages: a screen reader says them by the rules of their language.
   */
  @Test
  void aNameInSamiSaysWhichLanguageItIsIn() throws IOException {
    String yaml =
        MadeUp.yaml(1, 2)
            .replace("navn: Kommune 1\n", "navn: {nb: Kommune 1, se: Guovdageainnu suohkan}\n")
            .replace("navn: Plan 0\n", "navn: {nb: Plan 0, se: Gieldda plána}\n")
            .replace("navn: Folk\n", "navn: {nb: Folk, sma: Almetjh}\n");
    MadeUp.write(folder.resolve("data/a.json"), yaml);
    MadeUp.write(folder.resolve("data/b.json"), MadeUp.yaml(2, 2));
    made(Language.NN, "data/*.json");

    assertThat(page("index.html").select("tbody th [lang=se]").eachText())
        .containsExactly("Guovdageainnu suohkan");
    assertThat(page("plantyper/samfunnsdel.html").select("th [lang=se]").eachText())
        .contains("Gieldda plána");
    pages()
        .forEach(
            (path, page) ->
                page.getElementsContainingOwnText("Guovdageainnu suohkan").stream()
                    .filter(each -> !List.of("title", "option").contains(each.tagName()))
                    .forEach(each -> assertThat(each.attr("lang")).as(path).isEqualTo("se")));
  }

  @Test
  void aColumnNobodyHasAnythingInIsLeftOut() throws IOException {
    String none =
        "    høringer:\n      - {fra: 01.11.2026, frist: 15.12.2026, epost: svar@k.example}\n";
    String yaml = MadeUp.yaml(1, 3).replace(", frist: 01.03.2027", "").replace(none, "");
    MadeUp.write(folder.resolve("data/a.json"), yaml);
    made(Language.NB, "data/*.json");

    assertThat(page("index.html").select("thead th").eachText()).doesNotContain("Neste frist");
    assertThat(page("index.html").select("tbody td").eachAttr("data-navn"))
        .isEqualTo(page("index.html").select("thead th:gt(0)").eachText());
    pages()
        .forEach(
            (path, page) ->
                page.select("table")
                    .forEach(
                        table -> {
                          int columns = table.select("thead th").size();
                          for (int at = 0; at < columns; at++) {
                            assertThat(table.select("tbody tr > :eq(" + at + ")").text())
                                .as(path + " " + at)
                                .isNotBlank();
                          }
                        }));

    MadeUp.write(folder.resolve("data/b.json"), MadeUp.yaml(2, 3));
    made(Language.NB, "data/*.json");
    assertThat(page("index.html").select("thead th").eachText()).contains("Neste frist");
  }

  @Test
  void afterAnErrorTheEarlierSiteStands() throws IOException {
    MadeUp.write(folder.resolve("data"), 2, 2);
    made(Language.NB, "data/*.json");
    String before = Files.readString(folder.resolve("site/index.html"));
    Files.writeString(folder.resolve("data/odelagt.json"), "{");
    Files.copy(folder.resolve("data/k4001.json"), folder.resolve("data/k4001-gammel.json"));

    RunLog log =
        run(Language.NN, "data/*.json", "https://a.example/x.json", "borte.json", "b/*.json");

    assertThat(log.failed()).isTrue();
    assertThat(log.lines().stream().map(RunLog.Line::text))
        .anyMatch(line -> line.startsWith("data/odelagt.json:1:2: "))
        .anyMatch(
            line -> line.contains("Kommunen med nummer 4001 står også i data/k4001-gammel.json"))
        .anyMatch(
            line -> line.startsWith("https://a.example/x.json:1:1: Planverk hentar ingenting"))
        .anyMatch(line -> line.startsWith("borte.json:1:1: Fila finst ikkje."))
        .anyMatch(line -> line.startsWith("b/*.json:1:1: Ingen filer passar med dette."))
        .contains("Nettstaden er ikkje skriven. Ein tidlegare nettstad står urørt.");
    assertThat(Files.readString(folder.resolve("site/index.html"))).isEqualTo(before);
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    MadeUp.write(folder.resolve("data"), 3, 4);
    made(Language.EN, "data/k4000.json", "data/k4001.json", "data/k4002.json");
    Map<String, String> before = bytes();
    RunLog log = made(Language.EN, "data/k4002.json", "data/*.json");
    assertThat(bytes()).isEqualTo(before);
    assertThat(log.lines().stream().map(RunLog.Line::text))
        .anyMatch(line -> line.startsWith("Filer: 0 skrevet"));
  }

  @Test
  void itsOwnThemeReplacesOurs() throws IOException {
    MadeUp.write(folder.resolve("data"), 1, 1);
    Path words = Files.createDirectories(folder.resolve("kilde/tema/ord"));
    Files.writeString(words.resolve("nb.properties"), "samling.side.kommuner = Hallingdal\n");
    made(Language.NB, "data/*.json");
    assertThat(page("index.html").select("h1").text()).isEqualTo("Hallingdal");
  }

  @Test
  void aFolderOfABuiltSiteIsEnough() throws IOException {
    MadeUp.write(folder.resolve("nettsted/data/planstrategi.json"), MadeUp.yaml(1, 1));
    made(Language.NB, "nettsted/");
    assertThat(page("index.html").select("tbody tr")).hasSize(1);
  }

  private void eight() throws IOException {
    MadeUp.write(folder.resolve("data"), 8, 6);
    made(Language.NB, "data/*.json");
  }

  private RunLog made(Language language, String... files) {
    RunLog log = run(language, files);
    assertThat(log.failed()).as(log.lines().toString()).isFalse();
    return log;
  }

  private RunLog run(Language language, String... files) {
    return OverviewRun.of(
        new OverviewSettings(
            folder,
            List.of(files),
            folder.resolve("kilde"),
            folder.resolve("site"),
            null,
            language,
            1,
            false,
            LocalDate.of(2026, 11, 23)));
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("site").resolve(path)));
  }

  private Map<String, Document> pages() throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    for (String path : bytes().keySet()) {
      if (path.endsWith(".html")) {
        pages.put(path, page(path));
      }
    }
    return pages;
  }

  private Map<String, String> bytes() throws IOException {
    Path site = folder.resolve("site");
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            site.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }
}
