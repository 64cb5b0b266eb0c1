package no.planverk.form;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;

/**
 * Tells whether a change makes something wrong. What was wrong before does not keep anybody from
 * mending the next thing; nor do the rules, which are tried again when the last fault is mended.
 *
 * @param before what was told of the files as they are
 */
record NewErrors(List<Diagnostic> before) {

  boolean isAny(List<Diagnostic> after) {
    List<String> known =
        new ArrayList<>(before.stream().filter(Diagnostic::isError).map(NewErrors::said).toList());
    boolean untried = !known.isEmpty();
    return after.stream()
        .filter(Diagnostic::isError)
        .filter(each -> !(untried && each.lawRule().isPresent()))
        .anyMatch(each -> !known.remove(said(each)));
  }

  /** Without the line, which moves with what is written above it. */
  private static String said(Diagnostic finding) {
    return finding.place().file() + " " + finding.rule() + " " + finding.facts();
  }
}
