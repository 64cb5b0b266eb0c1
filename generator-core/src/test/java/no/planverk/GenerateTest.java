package no.planverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagnostic.Severity;
import no.planverk.text.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run does to the site of the run before. */
class GenerateTest {

  private static final Path CASE = Path.of("src/test/cases/good-every-field/in");

  @TempDir Path folder;
  private Path source;
  private Path output;

  @BeforeEach
  void copyTheSource() throws IOException {
    source = folder.resolve("src");
    output = folder.resolve("site");
    try (Stream<Path> files = Files.walk(CASE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = source.resolve(CASE.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void aSecondRunWritesNothingAndDrawsNothing() {
    Settings settings = GenerateProgram.settings(source, output, folder.resolve("cache"), 2);
    assertThat(lines(Planverk.generate(settings, line -> {})))
        .anySatisfy(
            line -> assertThat(line).matches("Filer: [1-9]\\d* skrevet, 0 uendret, 0 fjernet."))
        .anySatisfy(line -> assertThat(line).matches("Figurer: [1-9]\\d* tegnet av [12] .*"));
    Map<String, FileTime> times = Tree.times(output);

    assertThat(lines(Planverk.generate(settings, line -> {})))
        .anySatisfy(
            line -> assertThat(line).matches("Filer: 0 skrevet, [1-9]\\d* uendret, 0 fjernet."))
        .anySatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "Figurer: 0 tegnet av 0 tegneprosesser, [1-9]\\d* hentet fra lageret."));
    assertThat(Tree.times(output)).isEqualTo(times);
  }

  @Test
  void mistakesLeaveYesterdaysSiteUntouched() throws IOException {
    generate();
    Map<String, String> yesterday = Tree.bytes(output);
    change("type: samfunnsdel\n", "type: samfunnsdeel\n");
    change("kommunenummer: \"0999\"", "kommunenumer: \"0999\"");

    RunLog log = generate();

    assertThat(log.failed()).isTrue();
    assertThat(log.lines().stream().filter(l -> l.severity() == Severity.ERROR)).hasSize(2);
    assertThat(lines(log))
        .last()
        .isEqualTo("Nettstedet er ikke skrevet. Et tidligere nettsted står urørt.");
    assertThat(Tree.bytes(output)).isEqualTo(yesterday);
  }

  @Test
  void aPlanThatIsGoneTakesItsPageWithIt() throws IOException {
    generate();
    assertThat(output.resolve("planer/gammel.html")).exists();
    change("    erstatter: [gammel]\n", "");
    change(
        "  - {id: gammel, navn: Skolebruksplan 2010, type: skolebruksplan, vedtatt: {merknad: ukjent dato}, beslutning: erstattes av}\n",
        "");

    assertThat(lines(generate())).anyMatch(line -> line.endsWith(" 1 fjernet."));
    assertThat(output.resolve("planer/gammel.html")).doesNotExist();
  }

  @Test
  void nobodyIsLedToPagesWithNothingOnThem() throws IOException {
    Path minimal = Path.of("src/test/cases/good-minimal/in");
    Settings settings = GenerateProgram.settings(minimal, output);

    assertThat(Planverk.generate(settings, line -> {}).failed()).isFalse();
    assertThat(Files.readString(output.resolve("index.html")))
        .contains("planer.html")
        .doesNotContain("mal.html")
        .doesNotContain("aktorer.html");
  }

  @Test
  void picturesGetNamesEveryServerCanDo() throws IOException {
    Files.move(source.resolve("bilder/vapen.svg"), source.resolve("bilder/Vå pen.svg"));
    change("fil: bilder/vapen.svg", "fil: bilder/Vå pen.svg");

    assertThat(generate().failed()).isFalse();
    assertThat(output.resolve("bilder/va-pen.svg")).exists();
    assertThat(Files.readString(output.resolve("planer/gammel.html")))
        .contains("src=\"../bilder/va-pen.svg\"");
  }

  @Test
  void theThemesFilesNeedSuchNamesThemselves() throws IOException {
    Files.createDirectories(source.resolve("tema"));
    Files.writeString(source.resolve("tema/blå.css"), "p {}");

    assertThat(lines(generate())).anyMatch(line -> line.startsWith("tema/blå.css:1:1: Filnavnet"));
  }

  @Test
  void shortAndStrangeNamesAreDrawnToo() throws IOException {
    Files.writeString(
        source.resolve("rart.yaml"),
        """
        planer:
          - {id: c, navn: C, type: temaplan, del-av: c, følger-opp: [ring, samfunnsdel]}
          - {id: ring, navn: "A 😀 **%date()**", type: temaplan, del-av: c, avventer: [c]}
          - {id: prikk, navn: …, type: egen, erstatter: [ring]}
        plantyper:
          - {id: egen, navn: E, svarer-til: annen}
          - {id: annen, navn: A, svarer-til: egen}
        """);

    RunLog log = generate();

    assertThat(lines(log)).noneMatch(line -> line.contains("kunne ikke tegnes"));
    assertThat(Files.readString(output.resolve("planer/ring.html"))).contains(">A 😀 **%date()**<");
  }

  @Test
  void strictStopsAtWarnings() throws IOException {
    Files.writeString(source.resolve("utkast.md"), "Ikke i bruk\n");

    assertThat(generate().failed()).isFalse();
    Settings relaxed = settings();
    Settings strict =
        new Settings(
            relaxed.source(), relaxed.output(), relaxed.cache(), null, 1, true, relaxed.today());
    assertThat(Planverk.generate(strict, line -> {}).failed()).isTrue();
    assertThat(Planverk.check(strict).failed()).isTrue();
  }

  @Test
  void everyHostileWordOfAPlanIsShownAsText() throws IOException {
    change(
        "navn: Skolebruksplan 2010",
        "navn: '<script>alert(1)</script> %date() [[javascript:x]] ${7*7}'");

    assertThat(generate().failed()).isFalse();
    String page = Files.readString(output.resolve("planer/gammel.html"));
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; %date() [[javascript:x]] ${7*7}")
        .doesNotContain("<script>alert");
  }

  private Path theOnly(String beginning, String ending) throws IOException {
    try (Stream<Path> files = Files.list(output.resolve("tema"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(beginning))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .reduce((one, other) -> Path.of("more than one"))
          .orElseThrow();
    }
  }

  @Test
  void oneColourOfTheMunicipalityStandsAfterThePalette() throws IOException {
    Files.createDirectories(source.resolve("tema"));
    Files.writeString(source.resolve("tema/farger.css"), ":root { --egen: red }");
    assertThat(generate().failed()).isFalse();
    assertThat(Files.readString(theOnly("farger.", ".css")))
        .contains("--ds-color-accent-base-default")
        .endsWith(":root { --egen: red }");
  }

  @Test
  void aFigureTooLargeToReadIsInWordsAlone() throws IOException {
    StringBuilder many = new StringBuilder("aktører:\n");
    StringBuilder plan = new StringBuilder("planer: [{navn: Stor, type: temaplan, felles-med: [");
    for (int i = 1; i <= 151; i++) {
      many.append("  - {id: a" + i + ", navn: Aktør " + i + ", gruppe: næringsliv}\n");
      plan.append("a" + i + ", ");
    }
    Files.writeString(source.resolve("mange.yaml"), many.append(plan).append("]}]\n").toString());

    RunLog log = generate();

    assertThat(log.failed()).isFalse();
    assertThat(lines(log)).anyMatch(line -> line.startsWith("kommunen.html:1:1: Figuren «"));
    String page = Files.readString(output.resolve("kommunen.html"));
    assertThat(Jsoup.parse(page).select(".pv-figur").first().select("svg")).isEmpty();
    assertThat(Jsoup.parse(page).select(".pv-figur__ord--alene").text())
        .contains("Aktør 151")
        .contains("for stor til å tegnes");
  }

  @Test
  void englishPagesMarkTheirNorwegianTexts() throws IOException {
    Settings own = settings();
    Settings english =
        new Settings(own.source(), own.output(), own.cache(), Language.EN, 2, false, own.today());

    assertThat(Planverk.generate(english, line -> {}).failed()).isFalse();
    assertThat(Files.readString(output.resolve("planstrategi.html")))
        .contains("<html lang=\"en\"")
        .contains("<div lang=\"nb\">");
  }

  private RunLog generate() {
    return Planverk.generate(settings(), line -> {});
  }

  private Settings settings() {
    return GenerateProgram.settings(source, output);
  }

  private void change(String from, String to) throws IOException {
    Path file = source.resolve("planverk.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static List<String> lines(RunLog log) {
    return log.lines().stream().map(RunLog.Line::text).toList();
  }
}
