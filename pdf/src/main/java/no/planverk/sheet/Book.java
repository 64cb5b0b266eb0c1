package no.planverk.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.pack.Zip;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook for Excel and others that read its files.
 *
 * @param language its code, for those who listen
 * @param day the only date the workbook knows
 */
public record Book(
    String title, String author, String language, LocalDate day, List<Sheet> sheets) {

  /** Above this a cell's text would be cut by Excel. */
  public static final int LONGEST_CELL = 32_767;

  private static final String PROGRAM = "Planverk";
  private static final String VERSION = "1.0";
  private static final String PROPERTIES = "docProps/core.xml";

  /** The file: the same book gives the same bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, PROGRAM, VERSION)) {
      book.properties().setTitle(title);
      sheets.forEach(sheet -> SheetWriter.write(sheet, book));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    Map<String, byte[]> files = Zip.files(bytes.toByteArray());
    files.put(PROPERTIES, properties().getBytes(UTF_8));
    return Zip.of(files);
  }

  /** The library tells the clock's time there, and not whose it is. */
  private String properties() {
    String time = day + "T00:00:00Z";
    return String.format(
        Locale.ROOT,
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
         xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
        <dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>%s</dc:language>\
        <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">%s</dcterms:modified></cp:coreProperties>""",
        CellText.xml(title),
        CellText.xml(author),
        language,
        time,
        time);
  }
}
