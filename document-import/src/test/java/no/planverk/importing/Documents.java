package no.planverk.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Documents for tests, made of tables of text. */
final class Documents {

  private Documents() {}

  /** The rows of a table of the test's resources. */
  static List<List<String>> rows(String name) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    try (CSVParser parser = CSVParser.parse(text(name), format)) {
      return parser.stream().map(record -> List.copyOf(record.toList())).toList();
    }
  }

  static String text(String name) throws IOException {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A file of the test's resources, in a folder. */
  static Path file(String name, Path folder) throws IOException {
    try (InputStream in = Documents.class.getResourceAsStream(name)) {
      Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
      Files.write(file, Objects.requireNonNull(in, name).readAllBytes());
      return file;
    }
  }

  /** A table of text, as Excel saves it. */
  static Path csv(String text, Path folder) throws IOException {
    return Files.writeString(folder.resolve("planer.csv"), text);
  }

  /** A workbook with one sheet of those rows. */
  static Path excel(List<List<String>> rows, Path folder) throws IOException {
    Path file = folder.resolve("planer.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet("Planer");
      for (int row = 0; row < rows.size(); row++) {
        Row made = sheet.createRow(row);
        for (int column = 0; column < rows.get(row).size(); column++) {
          made.createCell(column).setCellValue(rows.get(row).get(column));
        }
      }
      book.write(out);
    }
    return file;
  }

  /** A document of Word with a heading and a table of those rows. */
  static Path word(List<List<String>> rows, Path folder) throws IOException {
    Path file = folder.resolve("planer.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("Planene i perioden");
      XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          table.getRow(row).getCell(column).setText(rows.get(row).get(column));
        }
      }
      document.write(out);
    }
    return file;
  }
}
