package no.planverk.report;

/**
 * A case as JUnit XML knows it.
 *
 * @param suite the suite it belongs to
 * @param name what was tried
 * @param verdict what came of it
 * @param message the verdict in one line; empty where it passed
 * @param detail all of the verdict; empty where it passed
 * @param output what else is to be told; may be empty
 */
record JUnitCase(
    String suite, String name, Verdict verdict, String message, String detail, String output) {

  /** What came of a case. */
  enum Verdict {
    PASSED,
    SKIPPED,
    FAILURE,
    ERROR
  }
}
