package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.planverk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice has beside plain text. */
class OpenDocumentDetailsTest {

  private static final String SPACES =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
          + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
          + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
          + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
          + "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" "
          + "xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
          + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"";

  @TempDir Path folder;

  private Imported imported(String kind, String styles, String body) throws IOException {
    Path file = folder.resolve(kind.equals("text") ? "a.odt" : "a.ods");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "mimetype", "application/vnd.oasis.opendocument." + kind);
      put(
          zip,
          "content.xml",
          "<office:document-content "
              + SPACES
              + "><office:automatic-styles>"
              + styles
              + "</office:automatic-styles><office:body><office:"
              + kind
              + ">"
              + body
              + "</office:"
              + kind
              + "></office:body></office:document-content>");
    }
    return Imported.of(folder, Language.NB, file).isReadByPlanverk(Language.NB);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void deletionsCommentsAndHiddenTextAreNoText() throws IOException {
    Imported imported =
        imported(
            "text",
            "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/></style:style>"
                + "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>",
            "<text:tracked-changes><text:changed-region><text:deletion><text:p>borte</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                + "<text:h text:outline-level=\"1\">Innledning</text:h>"
                + "<text:p>Vi<text:s text:c=\"1\"/>skal <text:span text:style-name=\"B\">bygge</text:span>"
                + "<text:span text:style-name=\"H\">hemmelig</text:span>"
                + "<office:annotation><text:p>Er dette sant?</text:p></office:annotation> mye"
                + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>I år.</text:p></text:note-body></text:note></text:p>"
                + "<text:p><text:a xlink:href=\"file:///etc/passwd\">vedlegg</text:a></text:p>");

    assertThat(imported.file("kapitler/1-innledning.md"))
        .endsWith("---\nVi skal **bygge** mye \\[1\\]\n\nvedlegg\n\n\\[1\\] I år.\n");
    assertThat(imported.files() + imported.report())
        .doesNotContain("borte", "hemmelig", "Er dette");
    assertThat(imported.said())
        .contains("1 sporet sletting er ikke tatt med.", "1 kommentar i margen er ikke tatt med.");
  }

  @Test
  void tablesInTablesAreTold() throws IOException {
    String cell = "<table:table-cell><text:p>%s</text:p>%s</table:table-cell>";
    String row = "<table:table><table:table-row>%s</table:table-row></table:table>";
    Imported imported =
        imported(
            "text",
            "",
            "<text:h text:outline-level=\"1\">Mål</text:h>"
                + row.formatted(
                    cell.formatted("Ute", row.formatted(cell.formatted("inni", "")))
                        + cell.formatted("ved siden av", "")));

    assertThat(imported.said())
        .contains("1 tabell inni en annen tabell er lest linje for linje, i ruten den står i.")
        .noneMatch(line -> line.contains("tekstbehandleren setter selv"));
    assertThat(imported.file("kapitler/1-mal.md")).contains("Ute", "inni", "ved siden av");
  }

  @Test
  void sheetsFilledToTheBottom() throws IOException {
    String blank =
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:style-name=\"R\"/></table:table-row>";
    Imported imported =
        imported(
            "spreadsheet",
            "<style:style style:name=\"R\" style:family=\"table-cell\"><style:table-cell-properties fo:background-color=\"#ff0000\"/></style:style>",
            "<table:table table:name=\"Ark 1\"><table:table-row><table:table-cell><text:p>Plan</text:p></table:table-cell>"
                + "<table:table-cell><text:p>Vedtatt</text:p></table:table-cell><table:table-cell><text:p>Status</text:p></table:table-cell></table:table-row>"
                + "<table:table-row><table:table-cell><text:p>Vannplan</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-06-11\"><text:p>11.06.24</text:p></table:table-cell>"
                + "<table:table-cell table:style-name=\"R\"/><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
                + blank
                + "</table:table>");

    assertThat(imported.file("planer.yaml")).contains("navn: Vannplan", "vedtatt: 11.06.2024");
    assertThat(imported.said())
        .anyMatch(line -> line.contains("bare en farge") && line.contains("Vannplan"));
    assertThat(imported.report()).contains("Ark 1!C2");
  }

  @Test
  void hiddenColumnsWithWordsInThemAreTold() throws IOException {
    String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
    String row = "<table:table-row>" + cell.repeat(4) + "</table:table-row>";
    Imported imported =
        imported(
            "spreadsheet",
            "",
            "<table:table table:name=\"Ark 1\"><table:table-column table:number-columns-repeated=\"2\"/>"
                + "<table:table-column-group><table:table-column table:visibility=\"collapse\"/></table:table-column-group>"
                + "<table:table-column/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"1000\"/>"
                + row.formatted("Plan", "Vedtatt", "Hemmelig notat", "Ansvarlig")
                + row.formatted("Vannplan", "2014", "ordfører sur", "Helse")
                + "</table:table>");

    assertThat(imported.said()).contains("1 skjult kolonne er lest som de andre.");
    assertThat(imported.file("planer.yaml")).contains("navn: Vannplan", "ordfører sur");
  }
}
