package no.planverk.attachment;

import java.io.IOException;
import java.util.Optional;
import no.planverk.attachment.Looked.Fault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a PDF, without drawing anything of it. */
final class PdfLook {

  private static final COSName LAUNCH = COSName.getPDFName("Launch");

  private PdfLook() {}

  static Looked at(byte[] bytes) {
    if (PackedPdf.isTooMuch(bytes)) {
      return Looked.with(AttachmentKind.PDF, Fault.PACKED);
    }
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return into(pdf);
    } catch (InvalidPasswordException locked) {
      return Looked.with(AttachmentKind.PDF, Fault.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return Looked.with(AttachmentKind.PDF, Fault.BROKEN);
    } catch (OutOfMemoryError packed) {
      return Looked.with(AttachmentKind.PDF, Fault.PACKED);
    }
  }

  private static Looked into(PDDocument pdf) {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    if (pdf.getNumberOfPages() == 0) {
      return Looked.with(AttachmentKind.PDF, Fault.BROKEN);
    }
    if (runsSomething(catalog.getCOSObject())) {
      return Looked.with(AttachmentKind.PDF, Fault.SCRIPT);
    }
    return new Looked(Optional.of(AttachmentKind.PDF), Fault.NONE, legibility(pdf));
  }

  /** A script of the document itself, or an action when it is opened that is one or a program. */
  private static boolean runsSomething(COSDictionary catalog) {
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    COSBase opening = catalog.getDictionaryObject(COSName.OPEN_ACTION);
    return (names != null && names.containsKey(COSName.JAVA_SCRIPT))
        || (opening instanceof COSDictionary action && runs(action));
  }

  private static boolean runs(COSDictionary action) {
    COSName kind = action.getCOSName(COSName.S);
    return COSName.JAVA_SCRIPT.equals(kind) || LAUNCH.equals(kind);
  }

  private static Legibility legibility(PDDocument pdf) {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    if (!PdfText.isIn(pdf)) {
      return Legibility.WITHOUT_TEXT;
    }
    boolean tagged = catalog.getStructureTreeRoot() != null;
    boolean meant = catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked();
    return tagged && meant ? Legibility.READABLE : Legibility.WITHOUT_TAGS;
  }
}
