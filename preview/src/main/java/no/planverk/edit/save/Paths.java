package no.planverk.edit.save;

import java.util.List;
import java.util.regex.Pattern;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.edit.Change;
import no.planverk.text.ForbiddenCharacters;

/** Keeps new files among those a planner writes: at the top of the folder, or one folder in. */
final class Paths {

  private static final Pattern TEXT =
      Pattern.compile("[a-z0-9æøå][\\w æøåÆØÅ-]*(?:\\.yaml|/[\\w æøåÆØÅ-]+\\.md)");

  private Paths() {}

  /** What is wrong with the names of new files. */
  static List<Diagnostic> faults(List<Change> changes) {
    return changes.stream()
        .filter(Change.NewFile.class::isInstance)
        .map(Change::file)
        .filter(file -> !TEXT.matcher(file).matches())
        .map(file -> Place.startOf(ForbiddenCharacters.shown(file)))
        .map(place -> Diagnostic.error(place, "endring-filnavn"))
        .toList();
  }
}
