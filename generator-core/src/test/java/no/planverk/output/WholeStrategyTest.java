package no.planverk.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.planverk.BuiltSite;
import no.planverk.DrawnFigures;
import no.planverk.Forms;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import no.planverk.pdf.Judge;
import no.planverk.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole strategy as one document: fit for an archive, and the same as the pages say. */
class WholeStrategyTest {

  private static final Path GOL = Path.of("../site-example/src/planverk");

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "../site-example/src/planverk, nn, nn",
    "../site-krodsherad/src/planverk, nb, nb",
    "src/test/cases/good-every-field/in, nb, nb",
    "../site-example/src/planverk, nb, nb",
    "../site-example/src/planverk, en, en",
    "../site-krodsherad/src/planverk, nn, nn",
    "../site-krodsherad/src/planverk, en, en",
    "src/test/cases/good-every-field/in, nn, nn",
    "src/test/cases/good-every-field/in, en, en",
    "src/test/cases/good-minimal/in, nb, nb"
  })
  void anArchiveAndThoseWhoListenCanHaveThePdf(Path source, String language, String lang)
      throws Exception {
    byte[] pdf =
        pdf(built(source, Language.valueOf(language.toUpperCase(Locale.ROOT)), true, true));

    assertThat(Judge.breaches(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(lang);
    }
  }

  @Test
  void itHasItsPartsInOrder() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(built(GOL, null, true, false)))) {
      assertThat(new PDFTextStripper().getText(document))
          .containsSubsequence(
              "Gol kommune",
              "Planstrategi for Gol kommune",
              "Innhald",
              "På eitt minutt",
              "Innleiing",
              "Figurane",
              "Figuren som tekst",
              "Planane",
              "Medverknad og prosess",
              "Grunnlag og kjelder");
      List<Boolean> across = wide(document);
      assertThat(across).contains(true, false);
    }
  }

  /** The council has the plans before it at a glance: thirty-nine of them on two sheets across. */
  @Test
  void thePlanTableTakesTwoSheetsAtMost() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(built(GOL, null, true, false)))) {
      List<String> sheets = new ArrayList<>();
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        String read = text.getText(document);
        if (wide(document).get(page - 1) && read.contains("Kva skal skje")) {
          sheets.add(read);
        }
      }
      assertThat(sheets).hasSizeBetween(1, 2);
      assertThat(String.join("", sheets)).contains("Kommuneplanens samfunnsdel", "Bustadpolitisk");
    }
  }

  private static List<Boolean> wide(PDDocument document) {
    List<Boolean> wide = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      wide.add(page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
    }
    return wide;
  }

  @Test
  void aParameterTurnsEitherOff() {
    Path none = built(GOL, null, false, false);
    assertThat(none.resolve("planstrategi.pdf")).doesNotExist();
    assertThat(none.resolve("utskrift.html")).doesNotExist();
    assertThat(ways(none)).isEmpty();

    Path pageAlone = built(GOL, null, false, true);
    assertThat(pageAlone.resolve("planstrategi.pdf")).doesNotExist();
    assertThat(ways(pageAlone)).containsExactly("utskrift.html");
  }

  /** The last build into the folder is another where it was asked for other documents. */
  @Test
  void whatIsTurnedOffIsTakenAwayAndWhatIsTurnedOnIsMade() throws IOException {
    Path site = temp.resolve("av-og-på");
    Path source = Path.of("src/test/cases/good-minimal/in");
    for (boolean wanted : List.of(true, false, true)) {
      assertThat(run(settings(source, site, wanted)).failed()).isFalse();
      for (String file :
          List.of("planstrategi.pdf", "planstrategi.docx", "utskrift.html", "data/planer.xlsx")) {
        assertThat(Files.exists(site.resolve(file))).as(file).isEqualTo(wanted);
      }
      assertThat(ways(site)).hasSize(wanted ? 3 : 0);
      assertThat(page(site, "data.html").select("a[href=data/planer.xlsx]"))
          .hasSize(wanted ? 1 : 0);
      FileTime made = Files.getLastModifiedTime(site.resolve("index.html"));
      assertThat(run(settings(source, site, wanted)).failed()).isFalse();
      assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isEqualTo(made);
    }
  }

  private static Settings settings(Path source, Path output, boolean documents) {
    return new Settings(
        source,
        output,
        DrawnFigures.CACHE,
        null,
        null,
        2,
        false,
        LocalDate.of(2026, 11, 23),
        false,
        new Forms(documents, documents, documents, documents, false, false));
  }

  private static RunLog run(Settings settings) {
    return Planverk.generate(settings, line -> {});
  }

  @Test
  void theWayToTheDocumentToWorkOnTellsItsSize() throws IOException {
    Path site = temp.resolve("arbeid");
    run(settings(Path.of("../site-krodsherad/src/planverk"), site, true));
    long size = Files.size(site.resolve("planstrategi.docx"));
    assertThat(page(site, "index.html").select("nav.pv-dokumenter a").eachText())
        .contains("Hele strategien som Word-dokument (" + Math.round(size / 1000.0) + " kB)");
  }

  @Test
  void theWaysToItTellItsSize() throws IOException {
    Path site = built(GOL, null, true, true);
    long size = Files.size(site.resolve("planstrategi.pdf"));
    String told = size < 1_000_000 ? Math.round(size / 1000.0) + " kB" : megabytes(size);

    for (String page : List.of("index.html", "planstrategi.html")) {
      assertThat(page(site, page).select("nav.pv-dokumenter a").eachText())
          .as(page)
          .containsExactly(
              "Heile strategien som PDF (" + told + ")",
              "Heile strategien på éi side, til utskrift");
    }
    assertThat(page(site, "mal.html").select("nav.pv-dokumenter")).isEmpty();
  }

  private static String megabytes(long size) {
    return (Math.round(size / 100_000.0) / 10.0 + " MB").replace('.', ',');
  }

  @Test
  void thePageToPrintIsNoPageToFind() {
    Document page = page(built(GOL, null, false, true), "utskrift.html");

    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("nav.pv-dok__innhold a")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
  }

  @Test
  void aPictureWithoutWordsStopsThePdfAndSaysWhatToDo() throws IOException {
    Path source = Files.createDirectories(temp.resolve("kilde/bilder")).getParent();
    Files.copy(
        Path.of("src/test/cases/good-minimal/in/planverk.yaml"), source.resolve("planverk.yaml"));
    Files.writeString(
        source.resolve("bilder/kart.svg"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    Files.createDirectories(source.resolve("kapitler"));
    Files.writeString(
        source.resolve("kapitler/kart.md"), "---\ntittel: Kart\n---\n![](../bilder/kart.svg)\n");

    assertThat(run(source, temp.resolve("med"), null, true, false).lines())
        .anySatisfy(
            line ->
                assertThat(line.text())
                    .contains("bilder/kart.svg", "har ingen tekst", "-Dplanverk.pdf=false"));
    assertThat(run(source, temp.resolve("uten"), null, false, true).failed()).isFalse();
  }

  private Path built(Path source, @Nullable Language language, boolean pdf, boolean page) {
    Path output = temp.resolve("nettsted-" + language + pdf + page + source.hashCode());
    if (!Files.exists(output)) {
      RunLog log = run(source, output, language, pdf, page);
      assertThat(log.failed()).as(log.lines().toString()).isFalse();
    }
    return output;
  }

  private static RunLog run(
      Path source, Path output, @Nullable Language language, boolean pdf, boolean page) {
    LocalDate today = LocalDate.of(2026, 11, 23);
    Path cache = DrawnFigures.CACHE;
    return Planverk.generate(
        new Settings(
            source,
            output,
            cache,
            null,
            language,
            2,
            false,
            today,
            false,
            new Forms(pdf, page, false, true, false, false)),
        line -> {});
  }

  private static byte[] pdf(Path site) throws IOException {
    return Files.readAllBytes(site.resolve("planstrategi.pdf"));
  }

  private static List<String> ways(Path site) {
    return page(site, "index.html").select("nav.pv-dokumenter a").eachAttr("href");
  }

  private static Document page(Path site, String path) {
    return new BuiltSite(site, List.of()).page(path);
  }
}
