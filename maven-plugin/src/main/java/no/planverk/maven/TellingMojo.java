package no.planverk.maven;

import java.util.function.Consumer;
import no.planverk.RunLog;
import no.planverk.diagnostic.Severity;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What every goal that makes or shows a site has in common: its days and languages, and its log.
 *
 * <p>The few sentences of the goals' own are chosen to be right in both bokmål and nynorsk, since
 * they are needed before the municipality's written form is known.
 */
abstract class TellingMojo extends AbstractMojo {

  /**
   * The language of the pages: {@code nb}, {@code nn} or {@code en}. Without it the pages of a
   * municipality are in its own written form ({@code målform}), those over several in bokmål.
   */
  @Parameter(property = "planverk.language")
  @Nullable String language;

  /**
   * The day the site is made, as {@code yyyy-MM-dd}; Planverk asks no other clock. Without it: the
   * date of the machine. Pass it to get the same bytes tomorrow.
   */
  @Parameter(property = "planverk.today")
  @Nullable String today;

  /** Does nothing at all when true. */
  @Parameter(property = "planverk.skip", defaultValue = "false")
  @Nullable String skip;

  /** A line as it is logged. */
  String told(String line) {
    return line;
  }

  /** Whether there is nothing to do, which is said. */
  final boolean isSkipped() throws MojoFailureException {
    boolean nothing = Values.yes("planverk.skip", skip);
    if (nothing) {
      log(getLog()::info, "Hoppa over: planverk.skip=true");
    }
    return nothing;
  }

  final void log(RunLog.Line line) {
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
