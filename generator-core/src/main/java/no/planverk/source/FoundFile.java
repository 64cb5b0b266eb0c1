package no.planverk.source;

import java.io.IOException;
import java.nio.file.Path;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.ForbiddenCharacters;

/**
 * A plain file in the source folder, not read yet.
 *
 * @param path relative to the source folder, {@code /} between the parts, in NFC
 * @param spelling the same path as the disk spells it, perhaps in NFD
 * @param file where to read it
 * @param size in bytes
 */
record FoundFile(String path, String spelling, Path file, long size) {

  /** Where a finding about the whole file points; safe to print whatever the name holds. */
  Place place() {
    return Place.startOf(ForbiddenCharacters.shown(path));
  }

  /** What is told of a file or folder the disk does not give us. */
  static Diagnostic unreadable(Place place, IOException fault) {
    return Diagnostic.error(place, "fil-ulesbar", "grunn", fault.toString());
  }
}
