package no.planverk.importing.format;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.planverk.importing.document.Cell;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Span;
import no.planverk.importing.document.Table;
import no.planverk.importing.document.Text;
import no.planverk.importing.text.CleanText;
import no.planverk.importing.text.MarkdownText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a table of text, as Excel and others save it. */
final class CsvReader {

  private static final List<Character> DELIMITERS = List.of(';', '\t', ',');

  private CsvReader() {}

  static ImportedDocument read(Path file) throws IOException, Refusal {
    Findings findings = new Findings();
    String text = decoded(Files.readAllBytes(file), findings);
    return of(String.valueOf(file.getFileName()), text, findings);
  }

  /** A table that stands in no file. */
  static ImportedDocument pasted(String text) throws IOException, Refusal {
    return of("", text, new Findings());
  }

  private static ImportedDocument of(String name, String text, Findings findings)
      throws IOException, Refusal {
    List<Cell> cells = cells(text, findings);
    Table table = new Table(name, name, cells);
    return new ImportedDocument(name, List.of(table), findings.remarks());
  }

  /** UTF-8 where the bytes are that; what Excel on Windows wrote before where they are not. */
  private static String decoded(byte[] bytes, Findings findings) {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException older) {
      findings.count("merk-tegnkoding");
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static List<Cell> cells(String text, Findings findings) throws IOException, Refusal {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setLenientEof(true).get();
    List<Cell> cells = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      int row = 0;
      for (CSVRecord record : parser) {
        if (record.size() > Limits.COLUMNS) {
          throw Limits.tooWide();
        }
        for (int column = 0; column < record.size(); column++) {
          findings.cell();
          cells.add(cell(record.get(column), row, column));
        }
        row++;
      }
    }
    return List.copyOf(cells);
  }

  private static Cell cell(String text, int row, int column) {
    String clean = CleanText.of(text).strip();
    String place = "rad " + (row + 1) + ", kolonne " + (column + 1);
    Text words = new Text(clean, MarkdownText.paragraph(MarkdownText.of(clean)));
    return new Cell(place, words, Span.at(row, column), "", false);
  }

  /** The sign there are most of outside quotes in the first lines. */
  private static char delimiter(String text) {
    String bare = text.substring(0, Math.min(text.length(), 20_000)).replaceAll("\"[^\"]*\"", "");
    return DELIMITERS.stream()
        .max(Comparator.comparingLong(sign -> weight(bare, sign)))
        .orElseThrow();
  }

  /** A comma stands in text too, so two of them count as one. */
  private static long weight(String text, char sign) {
    long count = text.chars().filter(c -> c == sign).count();
    return sign == ',' ? count : 2 * count + 1;
  }
}
