package no.planverk.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads a document aloud: by its structure, and not by where things lie on its sheets. */
final class Heard {

  private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
  private final List<String> said = new ArrayList<>();

  private Heard() {}

  /** What is said, a piece at a time. */
  static List<String> in(PDDocument document) throws IOException {
    Heard heard = new Heard();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor read = new PDFMarkedContentExtractor();
      read.processPage(page);
      Map<Integer, String> marked = new HashMap<>();
      read.getMarkedContents().forEach(content -> take(content, marked));
      heard.words.put(page.getCOSObject(), marked);
    }
    heard.say(document.getDocumentCatalog().getStructureTreeRoot(), null);
    return heard.said;
  }

  private static void take(PDMarkedContent content, Map<Integer, String> marked) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        take(inner, marked);
      }
    }
    if (content.getMCID() >= 0) {
      marked.merge(content.getMCID(), text.toString(), String::concat);
    }
  }

  private void say(PDStructureNode node, @Nullable PDPage around) {
    PDPage page = around;
    if (node instanceof PDStructureElement element) {
      page = element.getPage() == null ? around : element.getPage();
      if ("Figure".equals(element.getStructureType())
          && element.getAlternateDescription() != null) {
        said.add(element.getAlternateDescription());
      }
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode inner) {
        say(inner, page);
      } else if (kid instanceof Integer number) {
        hear(page, number);
      } else if (kid instanceof PDMarkedContentReference there) {
        hear(there.getPage() == null ? page : there.getPage(), there.getMCID());
      }
    }
  }

  private void hear(@Nullable PDPage page, int number) {
    String text = page == null ? "" : words.get(page.getCOSObject()).getOrDefault(number, "");
    if (!text.isBlank()) {
      said.add(text.strip());
    }
  }
}
