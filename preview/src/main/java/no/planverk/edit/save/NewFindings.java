package no.planverk.edit.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;

/**
 * Finds what is told that was not told before: an error that was is no hindrance, or three could
 * not be mended one after the other.
 */
public final class NewFindings {

  /** A finding by what it says; lines above it may have come or gone. */
  private record Said(String file, String rule, Map<String, String> facts) {

    static Said of(Diagnostic finding) {
      return new Said(finding.place().file(), finding.rule(), finding.facts());
    }
  }

  private NewFindings() {}

  /** The findings that are new. */
  public static List<Diagnostic> of(List<Diagnostic> before, List<Diagnostic> now) {
    Map<Said, Integer> known = new HashMap<>();
    before.forEach(finding -> known.merge(Said.of(finding), 1, Integer::sum));
    List<Diagnostic> news = new ArrayList<>();
    for (Diagnostic finding : now) {
      if (known.merge(Said.of(finding), -1, Integer::sum) < 0) {
        news.add(finding);
      }
    }
    return news;
  }

  /** Those of them that are errors. */
  static List<Diagnostic> errors(List<Diagnostic> before, List<Diagnostic> now) {
    return of(
        before.stream().filter(Diagnostic::isError).toList(),
        now.stream().filter(Diagnostic::isError).toList());
  }
}
