package no.planverk.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import no.planverk.Forms;
import no.planverk.RunLog;
import no.planverk.Settings;
import no.planverk.diagnostic.Severity;
import no.planverk.run.BuildPlace;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What every goal that reads the plans has in common: the parameters, and the report in the log.
 *
 * <p>The few sentences of its own are chosen to be right in both bokmål and nynorsk, since they are
 * needed before the municipality's written form is known.
 */
abstract class PlanverkMojo extends AbstractMojo {

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
   * The language of the pages: {@code nb}, {@code nn} or {@code en}. Without it the pages are in
   * the municipality's own written form ({@code målform}).
   */
  @Parameter(property = "planverk.language")
  @Nullable String language;

  /** How many threads work at once. Without it: one for each processor. */
  @Parameter(property = "planverk.threads")
  @Nullable String threads;

  /** Whether a warning stops the build as an error does, also one of what the law asks for. */
  @Parameter(property = "planverk.strict", defaultValue = "false")
  boolean strict;

  /**
   * The day the site is made, as {@code yyyy-MM-dd}; Planverk asks no other clock. Without it: the
   * date of the machine. Pass it to get the same bytes tomorrow.
   */
  @Parameter(property = "planverk.today")
  @Nullable String today;

  /**
   * Whether pages tell when they were last changed. The days are taken from git, where the whole
   * history is there; nothing is told where it is not.
   */
  @Parameter(property = "planverk.lastChanged", defaultValue = "true")
  boolean lastChanged;

  /**
   * Whether the whole strategy is made as a PDF too, {@code planstrategi.pdf}: to be archived, sent
   * and read aloud.
   */
  @Parameter(property = "planverk.pdf", defaultValue = "true")
  boolean pdf;

  /** Whether the whole strategy is made as one page to print too, {@code utskrift.html}. */
  @Parameter(property = "planverk.printable", defaultValue = "true")
  boolean printable;

  /** Whether the whole strategy is made as a document to work on, {@code planstrategi.docx}. */
  @Parameter(property = "planverk.docx", defaultValue = "true")
  boolean docx;

  /** Whether the plans are made as a workbook too, {@code data/planer.xlsx}, to work on. */
  @Parameter(property = "planverk.xlsx", defaultValue = "true")
  boolean xlsx;

  /**
   * Whether pieces for other sites are made too, in the folder {@code biter}, and a page that shows
   * how to put them in.
   */
  @Parameter(property = "planverk.pieces", defaultValue = "true")
  boolean pieces;

  /**
   * Whether each text file is written compressed as well, with {@code .gz} after its name, for a
   * server that sends such files.
   */
  @Parameter(property = "planverk.compressed", defaultValue = "false")
  boolean compressed;

  /** Does nothing at all when true. */
  @Parameter(property = "planverk.skip", defaultValue = "false")
  boolean skip;

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
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      log(getLog()::info, "Hoppa over: planverk.skip=true");
      return;
    }
    Settings settings = settings();
    RunLog report = report(settings);
    report.lines().forEach(this::log);
    GitHubActions.annotate(report.annotations());
    if (report.failed()) {
      throw new MojoFailureException("Planverk stansa. Grunnen står over.");
    }
  }

  private Settings settings() throws MojoFailureException {
    return new Settings(
        source.toPath(),
        output.toPath(),
        cache.toPath(),
        reportFolder(),
        Values.language(language),
        Values.threads(threads),
        strict,
        Values.date(today),
        lastChanged,
        new Forms(pdf, printable, docx, xlsx, pieces, compressed),
        new BuildPlace(ofSeveral(), top == null ? null : top.toPath()));
  }

  /** The module's name, where the build has others too. */
  private @Nullable String ofSeveral() {
    return modules == null || modules.size() < 2 ? null : module;
  }

  private RunLog report(Settings settings) throws MojoExecutionException {
    try {
      return run(settings);
    } catch (UncheckedIOException broken) {
      IOException problem = Objects.requireNonNull(broken.getCause());
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    }
  }

  private void log(RunLog.Line line) {
    if (line.severity() == Severity.ERROR) {
      log(getLog()::error, line.text());
    } else if (line.severity() == Severity.WARNING) {
      log(getLog()::warn, line.text());
    } else {
      log(getLog()::info, line.text());
    }
  }

  /**
   * Logs a line, with the module it is of where several are built: they may be at the same time.
   */
  final void log(Consumer<String> log, String line) {
    String name = ofSeveral();
    log.accept(name == null ? line : "[" + name + "] " + line);
  }
}
