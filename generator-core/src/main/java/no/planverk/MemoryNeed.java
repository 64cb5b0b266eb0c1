package no.planverk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** How much memory a run needs, for the one whose run had too little. */
final class MemoryNeed {

  private static final long MEGABYTE = 1 << 20;

  /**
   * What a site of hardly any plans needs, and what files add, measured with ten thousand plans.
   */
  private static final long BASE = 128;

  private static final long FILES_A_MEGABYTE = 12;

  private MemoryNeed() {}

  /** What to tell after the machine said there is no more; at least twice of what there was. */
  static Diagnostic tooLittle(Path source) {
    long had = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return tooLittle(source, had, BASE + files(source) / FILES_A_MEGABYTE);
  }

  static Diagnostic tooLittle(Path source, long had, long usual) {
    long needed = Math.max(2 * had, usual);
    Place place = Place.startOf(source.toString().replace('\\', '/'));
    return Diagnostic.error(
        place, "minne-lite", "har", Long.toString(had), "trengs", Long.toString(needed));
  }

  private static long files(Path source) {
    try (Stream<Path> files = Files.walk(source)) {
      return files.count();
    } catch (IOException e) {
      return 0;
    }
  }
}
