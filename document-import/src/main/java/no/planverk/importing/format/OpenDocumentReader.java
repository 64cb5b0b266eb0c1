package no.planverk.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.importing.document.Aside;
import no.planverk.importing.document.Block;
import no.planverk.importing.document.ImportedDocument;
import no.planverk.importing.document.Table;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.w3c.dom.Element;

/** Reads a text or a sheet in OpenDocument's form. */
final class OpenDocumentReader {

  private OpenDocumentReader() {}

  static ImportedDocument read(Path file) throws IOException, Refusal {
    try (ZipSecureFile zip = new ZipSecureFile(file.toFile())) {
      Element content = root(zip, "content.xml").orElseThrow(() -> new Refusal("fil-odelagt"));
      OdfStyles styles = new OdfStyles(content, root(zip, "styles.xml"));
      Findings findings = new Findings();
      List<Block> blocks = new ArrayList<>();
      OdfBody body = new OdfBody(zip, styles, findings);
      Element said = Xml.child(content, "body").orElseThrow(() -> new Refusal("fil-odelagt"));
      blocks.addAll(edges(body, zip, "header", Aside.Kind.HEADER));
      for (Element kind : Xml.children(said)) {
        blocks.addAll(
            Xml.name(kind).equals("spreadsheet")
                ? sheets(kind, styles, findings)
                : body.blocks(kind));
      }
      blocks.addAll(edges(body, zip, "footer", Aside.Kind.FOOTER));
      String name = String.valueOf(file.getFileName());
      return new ImportedDocument(name, List.copyOf(blocks), findings.remarks());
    }
  }

  private static List<Block> edges(OdfBody body, ZipSecureFile zip, String name, Aside.Kind kind)
      throws IOException, Refusal {
    List<Block> asides = new ArrayList<>();
    Optional<Element> styles = root(zip, "styles.xml");
    if (styles.isPresent() && zip.getEntry("content.xml") != null) {
      for (Element edge : Xml.all(styles.get(), name)) {
        asides.addAll(body.aside(edge, kind));
      }
    }
    return asides;
  }

  private static List<Block> sheets(Element book, OdfStyles styles, Findings findings)
      throws Refusal {
    List<Block> tables = new ArrayList<>();
    for (Element sheet : Xml.children(book, "table")) {
      String name = Xml.attribute(sheet, "name");
      if (styles.isHidden(sheet)) {
        findings.count("merk-skjult-ark");
      }
      OdfTable table = new OdfTable(styles, findings, new OdfTable.SheetPlaces(name));
      tables.add(new Table(name, name, table.cells(sheet)));
    }
    return tables;
  }

  private static Optional<Element> root(ZipSecureFile zip, String name)
      throws IOException, Refusal {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(Xml.root(in));
    }
  }
}
