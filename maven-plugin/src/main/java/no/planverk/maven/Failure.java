package no.planverk.maven;

import no.planverk.Report;
import no.planverk.diagnostic.Severity;

/** The one short sentence a refused build ends with; the findings themselves stand above it. */
final class Failure {

  private Failure() {}

  static String sentence(Report report) {
    long errors = count(report, Severity.ERROR);
    return errors > 0
        ? "Planverk stansa: " + errors + " feil."
        : "Planverk stansa: " + count(report, Severity.WARNING) + " varsel (planverk.strict).";
  }

  private static long count(Report report, Severity severity) {
    return report.lines().stream().filter(line -> line.severity() == severity).count();
  }
}
