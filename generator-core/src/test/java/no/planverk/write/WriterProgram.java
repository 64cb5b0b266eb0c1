package no.planverk.write;

import java.nio.file.Path;
import no.planverk.diagnostic.Checked;

/** Writes one generation after another until it is killed; prints a line after the first. */
final class WriterProgram {

  private WriterProgram() {}

  public static void main(String[] arguments) {
    Path output = Path.of(arguments[0]);
    for (int n = Integer.parseInt(arguments[1]); ; n++) {
      Checked<WriteResult> written = Generation.write(output, Generation.files(n));
      if (written.value().isEmpty()) {
        throw new IllegalStateException(written.diagnostics().toString());
      }
      System.out.println(n);
    }
  }
}
