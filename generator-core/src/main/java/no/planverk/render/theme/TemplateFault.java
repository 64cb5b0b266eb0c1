package no.planverk.render.theme;

import no.planverk.diagnostic.Diagnostic;

/** A template that could not be filled in: a fault of the theme, ours or the municipality's. */
public final class TemplateFault extends RuntimeException {

  private final transient Diagnostic diagnostic;

  TemplateFault(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell the author. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
