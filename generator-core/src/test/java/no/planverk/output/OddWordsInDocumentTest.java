package no.planverk.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import no.planverk.DrawnFigures;
import no.planverk.Forms;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import no.planverk.pdf.Judge;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names nobody thought of stay on the sheet and in the archive, wherever they stand. */
class OddWordsInDocumentTest {

  private static final String LONG = "Kommunedelplan".repeat(15).substring(0, 200);
  private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd";
  private static final List<String> NAMES =
      List.of(
          "\u010c\u00e1hci \u0161\u017e\u0111\u014b\u0167\u010d\u00e1",
          HEBREW,
          "\u0645\u0631\u0643\u0632 \u0627\u0644\u0639\u0627\u0626\u0644\u0629 2026",
          "Familie \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDF3\uD83C\uDDF4 \u2764\uFE0F",
          LONG,
          "Naturmangfoldsplanarbeid ".repeat(8).strip(),
          "Cafe\u0301",
          "\u4e2d\u6587 \u0e44\u0e17\u0e22");

  private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

  /** Nearer to the edge of a sheet than this, in points, there is nothing. */
  private static final int MARGIN = 40;

  @TempDir private Path temp;

  @Test
  void everyNameStaysOnTheSheetAndInTheArchive() throws Exception {
    Path site = temp.resolve("site");
    StringBuilder yaml =
        new StringBuilder(
            """
            kommune: {navn: Storvik kommune, kommunenummer: "0399", målform: bokmål}
            planstrategi: {tittel: "Plan & <strategi> %s \uD83D\uDE00", periode: 2024-2027, status: vedtatt}
            enheter: [{id: lang, navn: %s, gruppe: administrasjon}]
            satsingsområder:
            """
                .formatted(HEBREW, LONG));
    for (String name : NAMES) {
      int number = NAMES.indexOf(name);
      yaml.append("  - {id: s" + number + ", navn: \"").append(name);
      yaml.append("\", del: samfunn, mål: [{id: m" + number + ", navn: \"");
      yaml.append(name).append("\"}]}\n");
    }
    yaml.append("planer:\n");
    for (String name : NAMES) {
      int number = NAMES.indexOf(name);
      yaml.append("  - {id: p" + number + ", navn: \"").append(name);
      yaml.append("\", type: temaplan, ansvarlig: lang, beslutning: ny, oppstart: 2025}\n");
    }
    Path source = Files.createDirectories(temp.resolve("kilde"));
    Files.writeString(source.resolve("planverk.yaml"), yaml);

    RunLog log = run(source, site);

    assertThat(log.failed()).as(log.lines().toString()).isFalse();
    byte[] pdf = Files.readAllBytes(site.resolve("planstrategi.pdf"));
    assertThat(outside(pdf)).isEmpty();
    assertThat(Judge.breaches(pdf)).isEmpty();
    String foot =
        "Plan & <strategi> " + "\u25A1".repeat(4) + " " + "\u25A1".repeat(4) + " \u25A1 2 /";
    assertThat(text(pdf))
        .contains(foot, "\u010C\u00E1hci \u0161\u017e\u0111\u014b\u0167\u010d\u00e1");
    told(log);
    told(run(source, site));
  }

  @Test
  void aPictureThatStandsInWordsIsTold() throws Exception {
    Path source = Files.createDirectories(temp.resolve("kilde/bilder")).getParent();
    Files.copy(
        Path.of("src/test/cases/good-minimal/in/planverk.yaml"), source.resolve("planverk.yaml"));
    Files.write(source.resolve("bilder/kart.webp"), Base64.getDecoder().decode(WEBP));
    Files.createDirectories(source.resolve("kapitler"));
    Files.writeString(
        source.resolve("kapitler/kart.md"),
        "---\ntittel: Kart\n---\n![Kart over bygda](../bilder/kart.webp)\n");

    RunLog log = run(source, temp.resolve("site"));

    assertThat(text(Files.readAllBytes(temp.resolve("site/planstrategi.pdf"))))
        .contains("[Kart over bygda]");
    for (String file : List.of("planstrategi.pdf", "planstrategi.docx")) {
      assertThat(log.lines().stream().map(RunLog.Line::text))
          .anyMatch(
              line ->
                  line.startsWith(
                      "I " + file + " står bare ord der disse bildene skulle vært: «bilder/kart"));
    }
  }

  /** In the next build too, where nothing has changed. */
  private static void told(RunLog log) {
    assertThat(log.lines().stream().map(RunLog.Line::text))
        .filteredOn(line -> line.contains("\u25A1"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith(
            "I planstrategi.pdf står \u25A1 for tegn skriften ikke har: «\u05e9\u05dc\u05d5\u05dd»")
        .contains(" og 4 til. ");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> outside(byte[] pdf) throws IOException {
    List<String> outside = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper all =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              PDPage page = getCurrentPage();
              float end = text.getXDirAdj() + text.getWidthDirAdj();
              if (end > page.getMediaBox().getWidth() - MARGIN || text.getXDirAdj() < MARGIN) {
                outside.add(getCurrentPageNo() + ": " + text + " " + text.getXDirAdj());
              }
            }
          };
      assertThat(all.getText(document)).isNotNull();
    }
    return outside;
  }

  private RunLog run(Path source, Path site) {
    LocalDate today = LocalDate.of(2026, 11, 23);
    Forms forms = new Forms(true, false, true, false, false, false);
    return Planverk.generate(
        new Settings(source, site, DrawnFigures.CACHE, null, null, 2, false, today, false, forms),
        line -> {});
  }
}
