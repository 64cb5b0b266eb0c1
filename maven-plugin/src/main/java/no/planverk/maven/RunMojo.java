package no.planverk.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import no.planverk.RunLog;
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
  boolean strict;

  /** Runs the core. */
  abstract RunLog run() throws MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      return;
    }
    RunLog report = report();
    report.lines().forEach(this::log);
    GitHubActions.annotate(report.annotations());
    if (report.failed()) {
      throw new MojoFailureException("Planverk stansa. Grunnen står over.");
    }
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
