package no.planverk.output;

import no.planverk.diagnostic.Diagnostic;

/** The whole strategy could not be made as a document, for something the author can mend. */
public final class DocumentFault extends RuntimeException {

  private final transient Diagnostic diagnostic;

  DocumentFault(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell the author. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
