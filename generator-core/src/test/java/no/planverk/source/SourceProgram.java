package no.planverk.source;

import java.nio.file.Path;
import no.planverk.diagnostic.Checked;

/** Reads a folder and prints the rules of the findings and the paths of the texts. */
final class SourceProgram {

  private SourceProgram() {}

  public static void main(String[] arguments) {
    Checked<SourceTree> read = SourceReader.read(Path.of(arguments[0]));
    read.diagnostics().forEach(finding -> System.out.println(finding.rule()));
    read.value()
        .ifPresent(
            tree -> System.out.println(tree.texts().stream().map(SourceFile::path).toList()));
  }
}
