package no.planverk.importing.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.planverk.importing.document.Block;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Table;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads a workbook of Excel: each sheet is a table. */
final class ExcelReader {

  private ExcelReader() {}

  static ImportedDocument read(Path file) throws IOException, OpenXML4JException, Refusal {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
        XSSFWorkbook book = new XSSFWorkbook(opened)) {
      Findings findings = new Findings();
      List<Block> tables = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        Sheet sheet = book.getSheetAt(i);
        if (book.isSheetHidden(i) || book.isSheetVeryHidden(i)) {
          findings.count("merk-skjult-ark");
        }
        String name = sheet.getSheetName();
        tables.add(new Table(name, name, new ExcelSheet(sheet, findings).cells()));
      }
      String name = String.valueOf(file.getFileName());
      return new ImportedDocument(name, List.copyOf(tables), findings.remarks());
    }
  }
}
