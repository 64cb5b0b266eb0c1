package no.planverk.read;

import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.source.SourceTree;

/** Checks what the author's texts and picture fields point at. */
final class TextChecks {

  private TextChecks() {}

  /** Findings of links to model items that do not exist and of pictures that are not there. */
  static List<Diagnostic> of(Findings findings, Identities identities, SourceTree sources) {
    List<Diagnostic> found = new ArrayList<>();
    findings.pictures().stream()
        .filter(picture -> !sources.pictures().containsKey(picture.path()))
        .forEach(
            picture ->
                found.add(
                    Diagnostic.error(
                        picture.place(),
                        "bilde-mangler",
                        "fil",
                        picture.path(),
                        "nærmeste",
                        Nearest.to(picture.path(), List.copyOf(sources.pictures().keySet())))));
    return found;
  }
}
