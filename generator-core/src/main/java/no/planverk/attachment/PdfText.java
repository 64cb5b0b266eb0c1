package no.planverk.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks for text in a PDF, page by page until some is found.
 *
 * <p>Nothing is unpacked without a limit; where a limit is met, or a page cannot be read, there may
 * be text, and none is not claimed.
 */
final class PdfText {

  private static final int MOST_PAGES = 500;
  private static final int MOST_UNPACKED = 16_000_000;
  private static final int SMALL = 50_000;
  private static final Set<String> SHOWING = Set.of("Tj", "TJ", "'", "\"");

  private final Set<COSStream> seen = new HashSet<>();
  private int left = 20 * MOST_UNPACKED;

  private PdfText() {}

  static boolean isIn(PDDocument pdf) {
    PdfText text = new PdfText();
    int pages = 0;
    try {
      for (PDPage page : pdf.getPages()) {
        if (++pages > MOST_PAGES || text.isOn(page)) {
          return true;
        }
      }
      return false;
    } catch (IOException unreadable) {
      return true;
    }
  }

  private boolean isOn(PDPage page) throws IOException {
    Iterator<PDStream> contents = page.getContentStreams();
    while (contents.hasNext()) {
      if (isIn(contents.next().getCOSObject())) {
        return true;
      }
    }
    COSBase resources = page.getCOSObject().getDictionaryObject(COSName.RESOURCES);
    return resources instanceof COSDictionary dictionary
        ? isInForms(dictionary)
        : page.getResources() != null && isInForms(page.getResources().getCOSObject());
  }

  /** Parts a page is put together from can hold its text, and have parts of their own. */
  private boolean isInForms(COSDictionary resources) throws IOException {
    COSDictionary parts = resources.getCOSDictionary(COSName.XOBJECT);
    if (parts == null) {
      return false;
    }
    for (COSName name : parts.keySet()) {
      if (parts.getDictionaryObject(name) instanceof COSStream part
          && COSName.FORM.equals(part.getCOSName(COSName.SUBTYPE))
          && seen.add(part)) {
        COSDictionary inner = part.getCOSDictionary(COSName.RESOURCES);
        if (isIn(part) || (inner != null && isInForms(inner))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isIn(COSStream content) throws IOException {
    byte[] bytes = unpacked(content);
    left -= bytes.length;
    if (bytes.length >= MOST_UNPACKED || left < 0) {
      return true;
    }
    PDFStreamParser parser = new PDFStreamParser(bytes);
    Object token = parser.parseNextToken();
    while (token != null) {
      if (token instanceof Operator operator && SHOWING.contains(operator.getName())) {
        return true;
      }
      token = parser.parseNextToken();
    }
    return false;
  }

  private static byte[] unpacked(COSStream content) throws IOException {
    COSBase filter = content.getFilters();
    boolean plain = filter == null || COSName.FLATE_DECODE.equals(filter);
    if (!plain || content.containsKey(COSName.DECODE_PARMS)) {
      if (content.getLength() > SMALL) {
        throw new IOException("too much to unpack unseen");
      }
      try (InputStream in = content.createInputStream()) {
        return in.readNBytes(MOST_UNPACKED);
      }
    }
    try (InputStream raw = content.createRawInputStream();
        InputStream in = filter == null ? raw : new InflaterInputStream(raw)) {
      return in.readNBytes(MOST_UNPACKED);
    }
  }
}
