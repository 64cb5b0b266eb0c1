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
   * What a site of hardly any plans needs, and what files add: ten thousand plans, each a file with
   * a figure, are made in 512 MB.
   */
  private static final long BASE = 96;

  private static final long FILES_A_MEGABYTE = 24;

  private MemoryNeed() {}

  /** What to tell after the machine said there is no more; at least twice of what there was. */
  static Diagnostic tooLittle(Path source) {
    long had = Runtime.getRuntime().maxMemory() / MEGABYTE;
    return tooLittle(source, had, usual(files(source)));
  }

  /** What is usually enough for so many files, in megabytes. */
  static long usual(long files) {
    return BASE + files / FILES_A_MEGABYTE;
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
