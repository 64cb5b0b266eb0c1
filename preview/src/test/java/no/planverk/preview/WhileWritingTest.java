package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import no.planverk.preview.Shown.News;
import no.planverk.preview.pace.PageFirst;
import no.planverk.source.Memory;
import no.planverk.source.SourceReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees who writes and saves. */
class WhileWritingTest {

  static final String GOOD =
      """
      kommune:
        navn: Testvik kommune
        kommunenummer: "0399"
        målform: bokmål
      planstrategi:
        tittel: Planstrategi for Testvik 2024-2027
        periode: 2024-2027
        status: vedtatt
      planer:
        - navn: Kommuneplanens samfunnsdel
          type: samfunnsdel
          status: vedtatt
          vedtatt: 12.06.2018
          beslutning: revideres
      """;
  private static final String BROKEN = GOOD.replace("revideres", "tull & <b>tøys</b>");
  private static final String PLAN = "/planer/kommuneplanens-samfunnsdel.html";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void source() throws IOException {
    file = Files.createDirectories(folder.resolve("src")).resolve("testvik.yaml");
  }

  private Shown shown(String text) throws IOException {
    Files.writeString(file, text);
    return new Shown(file.getParent(), Shown.CACHE);
  }

  @Test
  void whatIsSavedIsToldToTheOpenPageAndSeen() throws Exception {
    try (Shown shown = shown(GOOD);
        News news = shown.listen()) {
      String first = news.next();
      assertThat(shown.text("/")).contains("Testvik kommune", "data-versjon=\"" + first + "\"");

      Files.writeString(file, GOOD.replace("Testvik kommune", "Nyvik kommune"));

      assertThat(shown.textWhen(news, "/", page -> page.contains("Nyvik kommune")))
          .doesNotContain("Testvik kommune", "data-versjon=\"" + first + "\"");
    }
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatIsSavedBeforeTheFolderIsWatchedIsSeen() throws Exception {
    Files.writeString(file, GOOD);
    CountDownLatch saved = new CountDownLatch(1);
    Runnable save =
        () -> {
          try {
            Files.writeString(file, GOOD.replace("Testvik kommune", "Nyvik kommune"));
            saved.countDown();
          } catch (IOException full) {
            throw new UncheckedIOException(full);
          }
        };
    try (Shown shown = new Shown(file.getParent(), save);
        News news = shown.listen()) {
      assertThat(saved.getCount()).as("saved while it began").isZero();
      assertThat(shown.textWhen(news, "/", page -> page.contains("Nyvik kommune")))
          .doesNotContain("Testvik kommune");
    }
  }

  @Test
  void aNewFileInANewFolderIsSeen() throws Exception {
    try (Shown shown = shown(GOOD);
        News news = shown.listen()) {
      news.next();
      assertThat(shown.get("/planer/boligplan.html").statusCode()).isEqualTo(404);

      Path plans = Files.createDirectories(file.resolveSibling("planer"));
      Files.writeString(
          plans.resolve("boligplan.md"), "---\nnavn: Boligplan\ntype: temaplan\n---\nTekst.\n");

      news.next();
      assertThat(shown.get("/planer/boligplan.html").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFileThatIsSavedUnchangedIsNoNews() throws Exception {
    try (Shown shown = shown(GOOD);
        News news = shown.listen()) {
      news.next();
      shown.text("/404.html");

      Files.writeString(file, GOOD);
      Files.writeString(file.resolveSibling(".testvik.yaml.swp"), "an editor's own");

      assertThat(news.isQuiet(Duration.ofMillis(700))).isTrue();
    }
  }

  @Test
  void aMistakeIsShownOverTheLastGoodPageAndGoesWhenItIsMended() throws Exception {
    try (Shown shown = shown(GOOD);
        News news = shown.listen()) {
      news.next();
      assertThat(shown.text(PLAN)).doesNotContain("<details class=\"pvf-boks\" open");

      Files.writeString(file, BROKEN);

      assertThat(shown.textWhen(news, PLAN, page -> page.contains("1 feil")))
          .contains("Kommuneplanens samfunnsdel", "<details class=\"pvf-boks\" open")
          .contains("Siden er slik den var da alt sist kunne leses.", "Forhåndsvisning: 1 feil<")
          .contains("tull &amp; &lt;b&gt;tøys", "data-sted=\"testvik.yaml:14\"")
          .doesNotContain("<b>tøys");
      assertThat(shown.log)
          .anyMatch(line -> line.startsWith("ERROR testvik.yaml:14:"))
          .noneMatch(line -> line.contains("rettet"));

      Files.writeString(file, GOOD);

      assertThat(shown.textWhen(news, PLAN, page -> !page.contains("1 feil")))
          .doesNotContain("tøys", "<details class=\"pvf-boks\" open");
      assertThat(shown.log)
          .doesNotHaveDuplicates()
          .contains("INFO 1 funn er rettet")
          .anyMatch(line -> line.matches("INFO Lest på \\d+ ms: \\d+ funn"));
    }
  }

  @Test
  void beforeThereIsAnythingToShowTheMistakesStandAlone() throws Exception {
    try (Shown shown = shown(BROKEN);
        News news = shown.listen()) {
      news.next();
      assertThat(shown.get(PLAN).statusCode()).isEqualTo(503);
      assertThat(shown.text("/"))
          .contains("Feil i filene", "testvik.yaml:14", "tull &amp; &lt;b&gt;", Answers.SCRIPT);

      Files.writeString(file, GOOD);
      news.next();

      assertThat(shown.get(PLAN).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatTheLawAsksOfAPlanStandsOnThePageOfThatPlan() throws Exception {
    String other = "  - {navn: Arealdelen, type: arealdel, status: vedtatt, vedtatt: 2009}\n";
    try (Shown shown = shown(GOOD + other);
        News news = shown.listen()) {
      news.next();
      String page = shown.text("/planer/arealdelen.html");
      int own = page.indexOf("<h2>Om planen på denne siden</h2>");
      int rest = page.indexOf("<h2>Ellers</h2>");

      assertThat(own).isPositive();
      assertThat(rest).isGreaterThan(own);
      assertThat(page.substring(own, rest)).contains("arealdel skal revideres", "[PS-07]");
      assertThat(shown.text("/begreper.html")).doesNotContain("Om planen på denne siden");
    }
  }

  @Test
  void theSiteNeedNotWaitForTheRulesAndNoFindingIsOfAnOlderText() throws Exception {
    Files.writeString(file, GOOD + "  - {navn: Arealdelen, type: arealdel, vedtatt: 2009}\n");
    PreviewSettings settings = Shown.settings(file.getParent(), Shown.CACHE, 0);
    Draft first = Draft.of(SourceReader.read(file.getParent()), settings);
    Draft begun = Draft.begun(SourceReader.read(file.getParent()), settings, Memory.none());
    Draft newer = Draft.begun(SourceReader.read(file.getParent()), settings, Memory.none());
    List<String> told = new ArrayList<>();
    try (FigureShelf shelf = new FigureShelf(Shown.CACHE, new PageFirst(), () -> {}, fault -> {})) {
      Stage stage = new Stage("1-", first, shelf, settings.documents(), told::add);
      assertThat(new Panel(stage.showing()).all()).as("the control").isNotEmpty();

      stage.show(begun, shelf, () -> {});
      assertThat(new Panel(stage.showing()).all()).isEmpty();
      assertThat(new Panel(stage.showing()).count()).isEqualTo("reglene prøves");

      stage.show(newer, shelf, () -> {});
      stage.tell(begun, begun.whole(), () -> told.add("too late"));
      assertThat(stage.showing().draft()).isSameAs(newer);

      stage.tell(newer, newer.whole(), () -> {});
      assertThat(new Panel(stage.showing()).all())
          .isEqualTo(new Panel(new Showing("", first, Optional.empty())).all());
    }
    assertThat(told)
        .extracting(version -> version.replaceAll(".*-", ""))
        .containsExactly("1.0", "2.0", "2.1");
  }

  @Test
  void itSpeaksTheAuthorsWrittenForm() throws Exception {
    try (Shown shown = shown(GOOD.replace("målform: bokmål", "målform: nynorsk"))) {
      assertThat(shown.text("/")).contains("aria-label=\"Førehandsvising\"", "lang=\"nn\"");
      assertThat(shown.log).anyMatch(line -> line.startsWith("INFO Førehandsvising på http://"));
    }
  }

  @Test
  void aThemeThatBreaksAPageIsToldOnThatPage() throws Exception {
    Path theme = Files.createDirectories(file.resolveSibling("tema"));
    Files.writeString(theme.resolve("begreper.ftlh"), "<p>${innhold.finnesIkke}</p>");
    try (Shown shown = shown(GOOD)) {
      String wrong = shown.text("/begreper.html");
      assertThat(wrong).contains("tema/begreper.ftlh:1", Answers.SCRIPT);
      assertThat(shown.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFigureIsDrawnInTheBackgroundAndSlippedIn() throws Exception {
    Files.writeString(file, GOOD.replace("Testvik", "Tegnvik"));
    try (Shown shown = new Shown(file.getParent(), folder.resolve("cache"));
        News news = shown.listen()) {
      news.next();
      String before = shown.text("/plansystem.html");
      String after =
          shown.textWhen(news, "/plansystem.html", page -> !page.contains("Figurer tegnes"));

      assertThat(before).contains("Figurer tegnes").doesNotContain("class=\"pv-figur__tegning");
      assertThat(after).contains("class=\"pv-figur__tegning");
    }
  }

  @Test
  void nothingIsWrittenBesideTheSource() throws Exception {
    try (Shown shown = shown(GOOD)) {
      shown.text("/");
      shown.text("/data/planer.csv");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  @Test
  void whenItEndsThePageIsToldAndThePortIsFree() throws Exception {
    Shown shown = shown(GOOD);
    try (News news = shown.listen()) {
      news.next();
      shown.close();
      assertThat(news.next()).isNull();
    }
    shown.preview.await();
    shown.close();
    int port = shown.preview.address().getPort();
    try (Preview again =
        Preview.start(Shown.settings(file.getParent(), Shown.CACHE, port), line -> {})) {
      assertThat(again.address().getPort()).isEqualTo(port);
      try (Preview second =
          Preview.start(Shown.settings(file.getParent(), Shown.CACHE, port), line -> {})) {
        assertThat(second.address().getPort()).isGreaterThan(port);
      }
    }
  }

  @Test
  void aFolderThatIsNotThereIsRefusedWithWhatToDo() {
    assertThat(Preview.refusal(folder.resolve("borte"))).get().asString().contains("borte", "→");
    assertThat(Preview.refusal(folder)).isEmpty();
  }
}
