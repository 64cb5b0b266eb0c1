package no.planverk.edit.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;

/**
 * Finds the errors that were not there before: one that was is no hindrance, or three could not be
 * mended one after the other.
 */
final class NewErrors {

  /** An error by what it says; lines above it may have come or gone. */
  private record Said(String file, String rule, Map<String, String> facts) {

    static Said of(Diagnostic error) {
      return new Said(error.place().file(), error.rule(), error.facts());
    }
  }

  private NewErrors() {}

  static List<Diagnostic> of(List<Diagnostic> before, List<Diagnostic> now) {
    Map<Said, Integer> known = new HashMap<>();
    before.stream()
        .filter(Diagnostic::isError)
        .forEach(e -> known.merge(Said.of(e), 1, Integer::sum));
    List<Diagnostic> news = new ArrayList<>();
    for (Diagnostic error : now.stream().filter(Diagnostic::isError).toList()) {
      if (known.merge(Said.of(error), -1, Integer::sum) < 0) {
        news.add(error);
      }
    }
    return news;
  }
}
