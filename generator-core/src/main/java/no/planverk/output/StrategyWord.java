package no.planverk.output;

import no.planverk.pdf.DocumentFile;
import no.planverk.word.Word;

/** The whole strategy as a document to work on, made once for all who ask. */
final class StrategyWord {

  static final String PATH = Documents.WORD;

  private static final String TEMPLATE = "word";

  private StrategyWord() {}

  /** Its bytes, the same for each who asks. */
  static byte[] bytes(SiteToWrite toWrite) {
    return file(toWrite).bytes();
  }

  /** The file, and what it could not show. */
  static DocumentFile file(SiteToWrite toWrite) {
    return toWrite.word().by(() -> DocumentInput.made(toWrite, PATH, TEMPLATE, Word::of));
  }
}
