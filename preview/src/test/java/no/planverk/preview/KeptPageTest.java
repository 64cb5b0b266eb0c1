package no.planverk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.planverk.again.LastBuild;
import no.planverk.preview.Shown.News;
import no.planverk.preview.http.Answer;
import no.planverk.preview.kept.KeptPage;
import no.planverk.preview.pace.PageFirst;
import no.planverk.source.SourceReader;
import no.planverk.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A preview of the very same files begins with the page the last one would have shown. */
@Timeout(120)
class KeptPageTest {

  private static final Pattern LOOK = Pattern.compile("(?:href|src)=\"(tema/[^\"]+)\"");

  /** Figures are drawn once for all. */
  @TempDir static Path cache;

  @TempDir Path folder;

  private Path file;
  private PreviewSettings settings;

  @BeforeEach
  void aFolder() throws IOException {
    file = Files.createDirectories(folder.resolve("src")).resolve("a.yaml");
    Files.writeString(file, WhileWritingTest.GOOD);
    settings = Shown.settings(file.getParent(), cache, 0);
    Files.deleteIfExists(settings.asked().memory());
  }

  @Test
  void theFrontPageIsThereBeforeAnythingIsReadAndAllElseIsWaitedFor() throws Exception {
    showAndEnd();
    Opening opening = new Opening(KeptPage.of(settings.asked()), true);
    Answers answers = new Answers(opening);

    String page = text(answers.at("/"));
    assertThat(page)
        .contains("Testvik", "data-versjon=\"" + opening.run() + "0.0\"", "Reglene prøves")
        .doesNotContain(KeptPage.VERSION);
    assertThat(LOOK.matcher(page).results().map(MatchResult::group).distinct())
        .hasSizeGreaterThan(1);
    LOOK.matcher(page)
        .results()
        .map(found -> answers.at("/" + found.group(1)))
        .forEach(look -> assertThat(look.body()).isNotNull());

    CompletableFuture<Answer> plans =
        CompletableFuture.supplyAsync(() -> answers.at("/planer.html"));
    CompletableFuture<Answer> hidden =
        CompletableFuture.supplyAsync(() -> answers.at("/.planverk-manifest"));
    assertThat(answers.at("/").status()).isEqualTo(200);
    assertThat(plans).isNotCompleted();
    assertThat(hidden).isNotCompleted();
    var files = SourceReader.read(file.getParent());
    Draft none = Draft.of(files, settings);
    Showing shown = new Showing("1.1", none, Optional.empty());
    opening.done(() -> shown, Desks.of(settings, files, () -> shown));
    assertThat(plans.get(1, TimeUnit.MINUTES).status()).isEqualTo(503);
    assertThat(hidden.get(1, TimeUnit.MINUTES).status()).isEqualTo(503);
    assertThat(answers.at("/").status()).as("from now on, what the files say").isEqualTo(503);
  }

  @Test
  void thePageNeedNotBeLoadedAgainWhenTheFilesAreRead() throws Exception {
    showAndEnd();
    try (Shown shown = shown();
        News news = shown.listen()) {
      assertThat(shown.log.get(0)).startsWith("INFO Forhåndsvisning på http://");
      assertThat(news.next()).endsWith("-0.1");
      assertThat(shown.text("/")).contains("data-versjon=\"" + version(shown) + "\"");
    }
  }

  @Test
  void whatWasKeptAndIsNotWhatTheFilesSayIsLookedAtNoLonger() throws Exception {
    byte[] wrong =
        ("<html>feil<aside data-versjon=\"" + KeptPage.VERSION + "\">")
            .getBytes(StandardCharsets.UTF_8);
    new KeptPage(Language.NB, Map.of("index.html", wrong))
        .keep(LastBuild.before(settings.asked()), settings.asked());
    assertThat(KeptPage.of(settings.asked())).as("the control").isPresent();
    try (Shown shown = shown();
        News news = shown.listen()) {
      String version = news.next();
      while (!version.endsWith("-1.1")) {
        version = news.next();
      }
      shown.textWhen(
          news, "/", page -> page.contains("Testvik") && !page.contains("Figurer tegnes"));
    }
    KeptPage next = KeptPage.of(settings.asked()).orElseThrow();
    assertThat(new String(next.at("index.html", "1").orElseThrow(), StandardCharsets.UTF_8))
        .contains("Testvik");
  }

  @Test
  void anythingElseIsReadBeforeItIsShown() throws Exception {
    showAndEnd();
    assertThat(kept(settings)).as("the control").isTrue();

    assertThat(kept(on(Shown.TODAY.plusDays(1)))).as("another day").isFalse();
    Files.writeString(file, WhileWritingTest.GOOD.replace("Testvik kommune", "Restvik kommune"));
    assertThat(kept(settings)).as("as long, and another text").isFalse();
    Files.writeString(file, WhileWritingTest.GOOD);
    assertThat(kept(settings)).as("the same text again").isTrue();
    Path colours = Files.createDirectories(file.resolveSibling("tema")).resolve("tema.yaml");
    Files.writeString(colours, "");
    assertThat(kept(settings)).as("a theme").isFalse();
    Files.delete(colours);
    Files.writeString(cache.resolve("sist-vist/index.html"), "feil");
    assertThat(kept(settings)).as("what was kept is broken").isFalse();
  }

  @Test
  void ofOtherFilesThePageSaysThatItIsHowItWasUntilTheyAreRead() throws Exception {
    showAndEnd();
    Files.writeString(file, WhileWritingTest.GOOD.replace("Testvik", "Utvik"));
    PreviewSettings tomorrow = on(Shown.TODAY.plusDays(1));
    FirstPage first =
        new FirstPage(tomorrow, new FigureShelf(cache, new PageFirst(), () -> {}, fault -> {}));
    assertThat(first.isCurrent()).isFalse();
    Opening opening = new Opening(first.kept(), first.isCurrent());

    String page = text(new Answers(opening).at("/"));

    assertThat(page)
        .contains("Testvik", "slik siden var sist", "Filene leses nå", "/_planverk/panel.js")
        .contains("data-versjon=\"" + opening.run() + "sist.0\"")
        .doesNotContain("Utvik", KeptPage.VERSION, "Reglene prøves", "/_planverk/rediger");
    try (Shown shown = shown();
        News news = shown.listen()) {
      assertThat(shown.log.get(0)).startsWith("INFO Forhåndsvisning på http://");
      assertThat(news.next()).as("another version than was shown").contains("-0.");
      assertThat(shown.text("/")).contains("Utvik").doesNotContain("slik siden var sist");
    }
  }

  @Test
  void whatAnotherFolderOrAnotherProgramKeptIsShownToNobody() throws Exception {
    showAndEnd();
    assertThat(KeptPage.last(settings.asked())).as("the control").isPresent();

    LastBuild.Asked asked = settings.asked();
    Path elsewhere = Files.createDirectories(folder.resolve("annet"));
    assertThat(KeptPage.last(asked(elsewhere, asked))).as("another folder").isEmpty();
    String text = Files.readString(asked.memory());
    Files.writeString(asked.memory(), text.replace(LastBuild.builder(asked), "0"));
    assertThat(KeptPage.last(asked)).as("another program").isEmpty();
    Files.writeString(asked.memory(), text);
    assertThat(KeptPage.last(asked)).as("the same again").isPresent();
    Files.writeString(cache.resolve("sist-vist/index.html"), "feil");
    assertThat(KeptPage.last(asked)).as("what was kept is broken").isEmpty();
  }

  private static LastBuild.Asked asked(Path source, LastBuild.Asked like) {
    return new LastBuild.Asked(source, like.output(), like.memory(), like.dated(), like.rest());
  }

  @Test
  void aChangeWhileItIsShownIsInThePageThatIsKept() throws Exception {
    try (Shown shown = shown();
        News news = shown.listen()) {
      news.next();
      Files.writeString(file, WhileWritingTest.GOOD.replace("Testvik", "Utvik"));
      shown.textWhen(news, "/", page -> page.contains("Utvik") && !page.contains("Figurer tegnes"));
    }
    KeptPage kept = KeptPage.of(settings.asked()).orElseThrow();
    assertThat(new String(kept.at("index.html", "1").orElseThrow(), StandardCharsets.UTF_8))
        .contains("Utvik");
  }

  @Test
  void nothingIsKeptOfFilesWithErrorsOrWhereItCannotBeWritten() throws Exception {
    Files.writeString(file, WhileWritingTest.GOOD + "  - navn: [\n");
    showAndEnd();
    assertThat(kept(settings)).isFalse();

    Files.writeString(file, WhileWritingTest.GOOD);
    Files.createDirectories(settings.asked().output());
    Files.writeString(settings.asked().output().resolve("min.txt"), "min");
    showAndEnd();
    assertThat(kept(settings)).isFalse();
    assertThat(settings.asked().output().resolve("min.txt")).hasContent("min");
    Files.delete(settings.asked().output().resolve("min.txt"));
  }

  private void showAndEnd() throws Exception {
    try (Shown shown = shown();
        News news = shown.listen()) {
      shown.textWhen(news, "/", page -> !page.contains("Figurer tegnes"));
    }
  }

  private Shown shown() throws IOException {
    return new Shown(file.getParent(), settings.cache());
  }

  private static boolean kept(PreviewSettings settings) {
    return KeptPage.of(settings.asked()).isPresent();
  }

  private PreviewSettings on(LocalDate day) {
    return new PreviewSettings(
        settings.source(), settings.cache(), null, day, false, true, true, true, true, true, 0);
  }

  private static String version(Shown shown) throws IOException {
    try (News news = shown.listen()) {
      return news.next();
    }
  }

  private static String text(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
