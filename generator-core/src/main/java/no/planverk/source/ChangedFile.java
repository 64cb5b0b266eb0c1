package no.planverk.source;

import no.planverk.diagnostic.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A file that somebody changed or took away while the site was being made of it. */
public final class ChangedFile extends RuntimeException {

  private final transient Diagnostic diagnostic;

  ChangedFile(Diagnostic diagnostic, @Nullable Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  /** What to tell the author. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
