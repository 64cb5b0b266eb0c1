package no.planverk.importing.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.planverk.importing.document.Aside;
import no.planverk.importing.document.Block;
import no.planverk.importing.document.ImportedDocument;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.w3c.dom.Element;

/** Reads a document of Word: what is deleted, hidden or a comment in it is counted, never read. */
final class WordReader {

  private WordReader() {}

  static ImportedDocument read(Path file) throws IOException, OpenXML4JException, Refusal {
    try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      WordParts parts = new WordParts(opened);
      Findings findings = new Findings();
      WordBody body = new WordBody(parts, findings);
      List<Block> blocks = new ArrayList<>();
      Element root = parts.part("/word/document.xml").orElseThrow(() -> new Refusal("fil-odelagt"));
      blocks.addAll(edges(body, parts, "header", Aside.Kind.HEADER));
      blocks.addAll(body.blocks(Xml.child(root, "body").orElse(root)));
      blocks.addAll(edges(body, parts, "footer", Aside.Kind.FOOTER));
      String name = String.valueOf(file.getFileName());
      return new ImportedDocument(name, List.copyOf(blocks), findings.remarks());
    }
  }

  private static List<Block> edges(WordBody body, WordParts parts, String type, Aside.Kind kind)
      throws IOException, OpenXML4JException, Refusal {
    List<Block> blocks = new ArrayList<>();
    for (Element edge : parts.related(type)) {
      blocks.addAll(body.aside(edge, kind));
    }
    return blocks;
  }
}
