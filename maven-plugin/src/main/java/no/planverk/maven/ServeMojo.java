package no.planverk.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import no.planverk.preview.Preview;
import no.planverk.preview.PreviewSettings;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows the site in the author's own browser while it is written; it needs no POM.
 *
 * <p>The address stands in the log. A page that is open shows what was saved by itself, at the same
 * place, with all that is wrong in a panel; nothing is written to the site's folder, and no other
 * machine is answered. The PDF and the Word document are made when they are asked for. Ctrl-C ends
 * it.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends TellingMojo {

  /** The folder with the municipality's plans, as a path from the project or the folder. */
  @Parameter(property = "planverk.source", defaultValue = "src/planverk", required = true)
  String source;

  /**
   * The folder that keeps drawn diagrams and the first page; without it: {@code generate}'s own.
   */
  @Parameter(property = "planverk.cache")
  @Nullable String cache;

  /** The port of this machine to listen to; where it is taken, the next that is free. */
  @Parameter(property = "planverk.port", defaultValue = "8080")
  String port;

  /** Whether pages tell when they were last changed, where git knows. */
  @Parameter(property = "planverk.lastChanged", defaultValue = "true")
  @Nullable String lastChanged;

  /** Whether the whole strategy can be had as a PDF too. */
  @Parameter(property = "planverk.pdf", defaultValue = "true")
  @Nullable String pdf;

  /** Whether the whole strategy is shown as one page to print too. */
  @Parameter(property = "planverk.printable", defaultValue = "true")
  @Nullable String printable;

  /** Whether the whole strategy can be had as a document to work on too. */
  @Parameter(property = "planverk.docx", defaultValue = "true")
  @Nullable String docx;

  /** Whether the plans are made as a workbook too. */
  @Parameter(property = "planverk.xlsx", defaultValue = "true")
  @Nullable String xlsx;

  /** Whether pieces for other sites are made too. */
  @Parameter(property = "planverk.pieces", defaultValue = "true")
  @Nullable String pieces;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File home;

  @Parameter(defaultValue = "${project.file}", readonly = true)
  @Nullable File pom;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  @Nullable String build;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    PreviewSettings settings = settings();
    Optional<String> refusal = Preview.refusal(settings.source());
    if (refusal.isPresent()) {
      throw new MojoFailureException(refusal.get());
    }
    try (Preview preview = Preview.start(settings, this::log)) {
      Thread ending = new Thread(preview::close, "planverk-end");
      Runtime.getRuntime().addShutdownHook(ending);
      preview.await();
    } catch (IOException | ExecutionException problem) {
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private PreviewSettings settings() throws MojoFailureException {
    return new PreviewSettings(
        home.toPath().resolve(source),
        cache(),
        Values.language(language),
        Values.date(today),
        Values.yes("planverk.lastChanged", lastChanged),
        Values.yes("planverk.pdf", pdf),
        Values.yes("planverk.printable", printable),
        Values.yes("planverk.docx", docx),
        Values.yes("planverk.xlsx", xlsx),
        Values.yes("planverk.pieces", pieces),
        Values.port(port));
  }

  /** Without a POM Maven knows of no folder for what is built. */
  private Path cache() {
    String made = pom == null || build == null ? "target" : build;
    return home.toPath().resolve(cache == null ? made + "/planverk-cache" : cache);
  }
}
