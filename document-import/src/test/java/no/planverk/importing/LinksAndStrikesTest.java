package no.planverk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.text.Language;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where words lead is kept though they become a field; what is struck out decides nothing. */
class LinksAndStrikesTest {

  private static final String HEAD =
      row(cell(run("Plan")), cell(run("Sak")), cell(run("Status")), cell(run("Ansvarlig")));

  @TempDir Path folder;

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String link(String id, String text) {
    return "<w:hyperlink r:id=\"" + id + "\">" + run(text) + "</w:hyperlink>";
  }

  private static String cell(String runs) {
    return "<w:tc><w:p>" + runs + "</w:p></w:tc>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private Imported word(String rows) throws IOException {
    Path file =
        Parts.word("<w:tbl>" + HEAD + rows + "</w:tbl>")
            .related("r1", "hyperlink", "https://plan.example/klima", true)
            .related("r2", "hyperlink", "https://sak.example/12", true)
            .related("r3", "hyperlink", "https://teknisk.example/", true)
            .in(folder.resolve("a.docx"));
    return Imported.of(folder, Language.NB, file).isReadByPlanverk(Language.NB);
  }

  @Test
  void linksOfWordAreKept() throws IOException {
    String field =
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK"
            + " \"https://plan.example/bolig\" </w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r>"
            + run("Boligplan")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    Imported imported =
        word(
            row(
                    cell(link("r1", "Klimaplan")),
                    cell(link("r2", "PS 12/10")),
                    cell(run("Vedtatt")),
                    cell(link("r3", "Teknisk")))
                + row(cell(field), cell(""), cell(""), cell("")));

    assertThat(imported.file("planer.yaml"))
        .contains("sak: PS 12/10\n      lenke: https://sak.example/12")
        .contains("- tittel: Klimaplan\n        adresse: https://plan.example/klima")
        .contains("- tittel: Boligplan\n        adresse: https://plan.example/bolig")
        .contains("ansvarlig: Teknisk", "'Ansvarlig: [Teknisk](<https://teknisk.example/>)'");
  }

  @Test
  void linksAndStrikesOfExcelAreKept() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Planer");
      XSSFRow head = sheet.createRow(0);
      head.createCell(0).setCellValue("Plan");
      head.createCell(1).setCellValue("Status");
      XSSFCell name = sheet.createRow(1).createCell(0);
      name.setCellValue("Boligplan");
      XSSFHyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
      link.setAddress("https://plan.example/bolig");
      name.setHyperlink(link);
      XSSFFont font = book.createFont();
      font.setStrikeout(true);
      XSSFCellStyle style = book.createCellStyle();
      style.setFont(font);
      XSSFCell status = sheet.getRow(1).createCell(1);
      status.setCellValue("Vedtatt");
      status.setCellStyle(style);
      book.write(out);
    }

    assertThat(
            Imported.of(folder, Language.NB, file)
                .isReadByPlanverk(Language.NB)
                .file("planer.yaml"))
        .contains("- tittel: Boligplan\n        adresse: https://plan.example/bolig")
        .contains("Status: ~~Vedtatt~~")
        .doesNotContain("status: vedtatt");
  }

  @Test
  void whatIsStruckOutIsNotTheStatus() throws IOException {
    String struck =
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>Under arbeid</w:t></w:r>" + run(" Vedtatt");

    assertThat(
            word(row(cell(run("Klimaplan")), cell(""), cell(struck), cell(""))).file("planer.yaml"))
        .contains("status: vedtatt\n", "Status: ~~Under arbeid~~ Vedtatt")
        .doesNotContain("status-ordlyd");
  }

  @Test
  void whatWordShowsInAnEmptyFieldIsNoText() throws IOException {
    String marked =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
            + run("Velg status her")
            + "</w:sdtContent></w:sdt>";
    String known =
        "<w:sdt><w:sdtPr/><w:sdtContent>"
            + cell(run("Velg et element."))
            + "</w:sdtContent></w:sdt>";
    Imported imported = word(row(cell(run("Klimaplan")), known, cell(marked), cell(run("Helse"))));

    assertThat(imported.file("planer.yaml"))
        .contains("ansvarlig: Helse")
        .doesNotContain("Velg", "status", "vedtatt");
  }
}
