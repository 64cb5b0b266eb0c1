package no.planverk.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import no.planverk.Forms;
import no.planverk.RunLog;
import no.planverk.Settings;
import no.planverk.run.BuildPlace;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal that reads the plans of one municipality has in common: the parameters. */
abstract class PlanverkMojo extends RunMojo {

  /** The folder with the municipality's plans: YAML, Markdown, pictures and theme. */
  @Parameter(
      property = "planverk.source",
      defaultValue = "${project.basedir}/src/planverk",
      required = true)
  File source;

  /**
   * The folder the site is written to. Files there that Planverk did not write stop the build, but
   * for {@code .git}, {@code .gitattributes}, {@code .gitignore}, {@code CNAME} and {@code
   * .nojekyll} at the top, which are kept: the folder may be the working tree of a published
   * branch. It may not lie in the folders of the other parameters, nor they in it.
   */
  @Parameter(
      property = "planverk.output",
      defaultValue = "${project.build.directory}/site",
      required = true)
  File output;

  /** The folder that keeps drawn diagrams from one build to the next; it may be deleted. */
  @Parameter(
      property = "planverk.cache",
      defaultValue = "${project.build.directory}/planverk-cache",
      required = true)
  File cache;

  /**
   * Whether pages tell when they were last changed. The days are taken from git, where the whole
   * history is there; nothing is told where it is not.
   */
  @Parameter(property = "planverk.lastChanged", defaultValue = "true")
  @Nullable String lastChanged;

  /**
   * Whether the whole strategy is made as a PDF too, {@code planstrategi.pdf}: to be archived, sent
   * and read aloud.
   */
  @Parameter(property = "planverk.pdf", defaultValue = "true")
  @Nullable String pdf;

  /** Whether the whole strategy is made as one page to print too, {@code utskrift.html}. */
  @Parameter(property = "planverk.printable", defaultValue = "true")
  @Nullable String printable;

  /** Whether the whole strategy is made as a document to work on, {@code planstrategi.docx}. */
  @Parameter(property = "planverk.docx", defaultValue = "true")
  @Nullable String docx;

  /** Whether the plans are made as a workbook too, {@code data/planer.xlsx}, to work on. */
  @Parameter(property = "planverk.xlsx", defaultValue = "true")
  @Nullable String xlsx;

  /**
   * Whether pieces for other sites are made too, in the folder {@code biter}, and a page that shows
   * how to put them in.
   */
  @Parameter(property = "planverk.pieces", defaultValue = "true")
  @Nullable String pieces;

  /**
   * Whether each text file is written compressed as well, with {@code .gz} after its name, for a
   * server that sends such files.
   */
  @Parameter(property = "planverk.compressed", defaultValue = "false")
  @Nullable String compressed;

  @Parameter(defaultValue = "${project.artifactId}", readonly = true)
  @Nullable String module;

  @Parameter(defaultValue = "${session.allProjects}", readonly = true)
  @Nullable List<?> modules;

  @Parameter(defaultValue = "${session.request.multiModuleProjectDirectory}", readonly = true)
  @Nullable File top;

  /** Where a report is written to; null for a goal that writes none. */
  @Nullable Path reportFolder() {
    return null;
  }

  /** Runs the core. */
  abstract RunLog run(Settings settings);

  @Override
  final RunLog run() throws MojoFailureException {
    return run(settings());
  }

  /** With the module it is of, where several are built: they may be at the same time. */
  @Override
  final String told(String line) {
    String name = ofSeveral();
    return name == null ? line : "[" + name + "] " + line;
  }

  private Settings settings() throws MojoFailureException {
    return new Settings(
        source.toPath(),
        output.toPath(),
        cache.toPath(),
        reportFolder(),
        Values.language(language),
        Values.threads(threads),
        Values.yes("planverk.strict", strict),
        Values.date(today),
        Values.yes("planverk.lastChanged", lastChanged),
        forms(),
        new BuildPlace(ofSeveral(), top == null ? null : top.toPath()));
  }

  private Forms forms() throws MojoFailureException {
    return new Forms(
        Values.yes("planverk.pdf", pdf),
        Values.yes("planverk.printable", printable),
        Values.yes("planverk.docx", docx),
        Values.yes("planverk.xlsx", xlsx),
        Values.yes("planverk.pieces", pieces),
        Values.yes("planverk.compressed", compressed));
  }

  /** The module's name, where the build has others too. */
  private @Nullable String ofSeveral() {
    return modules == null || modules.size() < 2 ? null : module;
  }
}
