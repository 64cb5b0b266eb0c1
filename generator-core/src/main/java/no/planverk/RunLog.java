package no.planverk;

import java.util.List;
import no.planverk.diagnostic.Severity;

/**
 * What one run has to tell.
 *
 * @param failed whether the site was refused; an earlier site then stands untouched
 * @param lines the findings, then what was done, in the author's language and in order
 * @param annotations what was found by a check, as lines GitHub Actions makes annotations of
 */
public record RunLog(boolean failed, List<Line> lines, List<String> annotations) {

  public RunLog {
    lines = List.copyOf(lines);
    annotations = List.copyOf(annotations);
  }

  /** A run that has no annotations. */
  public RunLog(boolean failed, List<Line> lines) {
    this(failed, lines, List.of());
  }

  /** The same with annotations. */
  RunLog with(List<String> others) {
    return new RunLog(failed, lines, others);
  }

  /**
   * One line of the report.
   *
   * @param severity how much it weighs
   * @param text the line without any line break
   */
  public record Line(Severity severity, String text) {}
}
