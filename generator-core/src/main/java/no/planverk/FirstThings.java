package no.planverk;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.report.CheckResult;
import no.planverk.report.Remark;
import no.planverk.report.RemarkGroup;

/** What an author who makes a site is told to do first, so that a first build is no wall. */
final class FirstThings {

  /** So many things to do an author can begin with. */
  static final int MOST = 3;

  private FirstThings() {}

  /**
   * The remarks a run that makes a site lists, the most pressing first.
   *
   * <p>What is wrong is always among them: faults of files, and laws that are shown not to be kept.
   * Advice is there as far as there is room, and what is not written yet is not. Where warnings
   * stop the site, all of them are.
   */
  static List<Diagnostic> of(CheckResult result) {
    List<Remark> told = result.remarks().stream().filter(FirstThings::isToldAtAll).toList();
    List<Remark> wrong = told.stream().filter(FirstThings::isWrong).toList();
    Stream<Remark> first =
        result.strict()
            ? told.stream()
            : Stream.concat(
                wrong.stream(),
                told.stream()
                    .filter(FirstThings::isAdvice)
                    .limit(Math.max(0, MOST - wrong.size())));
    return first.sorted().map(Remark::diagnostic).toList();
  }

  /** What was done with a file is told, as the site shows it otherwise than it lies there. */
  private static boolean isToldAtAll(Remark remark) {
    return remark.diagnostic().severity() != Severity.INFO
        || remark.diagnostic().rule().equals("bilde-metadata");
  }

  private static boolean isWrong(Remark remark) {
    return remark.finding() == null
        || remark.group() == RemarkGroup.LOV
        || remark.group() == RemarkGroup.MOTSIGELSE;
  }

  private static boolean isAdvice(Remark remark) {
    return !isWrong(remark) && remark.group() != RemarkGroup.UDOKUMENTERT;
  }
}
