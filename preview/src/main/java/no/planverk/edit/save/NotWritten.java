package no.planverk.edit.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.edit.Edited;

/** Says why files could not be written, in words where the machine's own would say little. */
final class NotWritten {

  private NotWritten() {}

  static Diagnostic why(IOException broken, Place place, Path folder, Edited edited) {
    if (broken instanceof AccessDeniedException denied) {
      Path file = Path.of(denied.getFile());
      Place own =
          file.startsWith(folder)
              ? Place.startOf(folder.relativize(file).toString().replace('\\', '/'))
              : place;
      return Diagnostic.error(own, "endring-skrivevern");
    }
    return isFull(folder, edited)
        ? Diagnostic.error(place, "endring-full-disk")
        : Diagnostic.error(place, "endring-lagring", "grunn", broken.toString());
  }

  /** Each system says it in words of its own; how much room there is, it says in numbers. */
  private static boolean isFull(Path folder, Edited edited) {
    long needed = edited.files().values().stream().mapToLong(bytes -> 2L * bytes.length).sum();
    try {
      return Files.getFileStore(folder).getUsableSpace() < needed;
    } catch (IOException unknown) {
      return false;
    }
  }
}
