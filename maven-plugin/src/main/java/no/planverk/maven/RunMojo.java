package no.planverk.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import no.planverk.RunLog;
import no.planverk.diagnostic.Severity;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What every goal that makes something of plans has in common: how it is run, what it says in the
 * log, and how it ends the build.
 *
 * <p>The few sentences of its own are chosen to be right in both bokmål and nynorsk, since they are
 * needed before the municipality's written form is known.
 */
abstract class RunMojo extends AbstractMojo {

  /**
   * The language of the pages: {@code nb}, {@code nn} or {@code en}. Without it the pages of a
   * municipality are in its own written form ({@code målform}), those over several in bokmål.
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

  /** Does nothing at all when true. */
  @Parameter(property = "planverk.skip", defaultValue = "false")
  boolean skip;

  /** Runs the core. */
  abstract RunLog run() throws MojoFailureException;

  /** A line as it is logged. */
  String told(String line) {
    return line;
  }

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      log(getLog()::info, "Hoppa over: planverk.skip=true");
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

  private void log(RunLog.Line line) {
    if (line.severity() == Severity.ERROR) {
      log(getLog()::error, line.text());
    } else if (line.severity() == Severity.WARNING) {
      log(getLog()::warn, line.text());
    } else {
      log(getLog()::info, line.text());
    }
  }

  final void log(Consumer<String> log, String line) {
    log.accept(told(line));
  }
}
