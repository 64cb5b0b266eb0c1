package no.planverk.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import no.planverk.RunLog;
import no.planverk.diagnostic.Severity;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What every goal that makes something of plans has in common: how it is run and ends the build.
 */
abstract class RunMojo extends TellingMojo {

  /** How many threads work at once. Without it: one for each processor. */
  @Parameter(property = "planverk.threads")
  @Nullable String threads;

  /** Whether a warning stops the build as an error does, also one of what the law asks for. */
  @Parameter(property = "planverk.strict", defaultValue = "false")
  @Nullable String strict;

  /** Runs the core. */
  abstract RunLog run() throws MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    RunLog report = report();
    boolean warned = report.failed() && report.lines().stream().noneMatch(RunMojo::isError);
    report.lines().forEach(line -> log(warned ? stopping(line) : line));
    GitHubActions.annotate(report.annotations());
    if (report.failed()) {
      String why = warned ? " (planverk.strict)" : "";
      throw new MojoFailureException("Planverk stansa" + why + ". Grunnen står over.");
    }
  }

  private static boolean isError(RunLog.Line line) {
    return line.severity() == Severity.ERROR;
  }

  /** A warning that stops the build is as loud as what else does. */
  private static RunLog.Line stopping(RunLog.Line line) {
    return line.severity() == Severity.WARNING
        ? new RunLog.Line(Severity.ERROR, line.text())
        : line;
  }

  private RunLog report() throws MojoExecutionException, MojoFailureException {
    try {
      return run();
    } catch (UncheckedIOException broken) {
      IOException problem = Objects.requireNonNull(broken.getCause());
      throw new MojoExecutionException("Planverk stansa: " + problem, problem);
    }
  }
}
