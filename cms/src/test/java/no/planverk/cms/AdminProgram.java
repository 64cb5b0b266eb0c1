package no.planverk.cms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.model.Model;
import no.planverk.read.ModelReader;
import no.planverk.source.SourceReader;

/**
 * Makes folders for the site tests, and reads what Decap has written.
 *
 * <p>Its arguments are triples of a source, what it is called in its repository and the folder to
 * make. Where the last is {@code -}, what is wrong with the source is printed, and how many plans
 * there are.
 */
final class AdminProgram {

  private AdminProgram() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    System.setOut(new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8));
    String server = arguments[0];
    for (int at = 1; at + 2 < arguments.length; at += 3) {
      Path source = Path.of(arguments[at]);
      if (arguments[at + 2].equals("-")) {
        tell(source);
      } else {
        HostedRepository local =
            new HostedRepository(RepositoryHost.LOCAL, null, "main", server, null, null);
        AdminFolder.write(
            new CmsSettings(source, arguments[at + 1], Path.of(arguments[at + 2]), null, local));
      }
    }
  }

  private static void tell(Path source) {
    Checked<Model> model =
        SourceReader.read(source).then(sources -> ModelReader.read(sources).model());
    model.diagnostics().forEach(System.out::println);
    List<?> plans = model.value().map(Model::plans).orElse(List.of());
    System.out.println("plans: " + plans.size());
  }
}
