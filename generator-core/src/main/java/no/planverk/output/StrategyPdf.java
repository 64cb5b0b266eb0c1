package no.planverk.output;

import no.planverk.pdf.DocumentFile;
import no.planverk.pdf.Pdf;

/**
 * The whole strategy as a PDF, made once for all who ask: the file itself, and the pages that tell
 * how large it is.
 */
final class StrategyPdf {

  static final String PATH = Documents.PDF;

  private static final String TEMPLATE = "pdf";

  private StrategyPdf() {}

  /** Its bytes, the same for each who asks. */
  static byte[] bytes(SiteToWrite toWrite) {
    return file(toWrite).bytes();
  }

  /** The file, and what it could not show. */
  static DocumentFile file(SiteToWrite toWrite) {
    return toWrite.pdf().by(() -> DocumentInput.made(toWrite, PATH, TEMPLATE, Pdf::of));
  }
}
