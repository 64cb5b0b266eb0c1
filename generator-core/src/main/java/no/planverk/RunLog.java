package no.planverk;

import java.util.List;
import no.planverk.diagnostic.Severity;

/**
 * What one run has to tell.
 *
 * @param failed whether the site was refused; an earlier site then stands untouched
 * @param lines the findings, then what was done, in the author's language and in order
 */
public record RunLog(boolean failed, List<Line> lines) {

  public RunLog {
    lines = List.copyOf(lines);
  }

  /**
   * One line of the report.
   *
   * @param severity how much it weighs
   * @param text the line without any line break
   */
  public record Line(Severity severity, String text) {}
}
