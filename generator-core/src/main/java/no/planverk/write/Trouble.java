package no.planverk.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/** What the disk said, in words a planner can act on. */
final class Trouble {

  private Trouble() {}

  /** A finding about the output folder or something in or beside it. */
  static Diagnostic at(Path path, String rule, String... facts) {
    return Diagnostic.error(place(path), rule, facts);
  }

  /** How a file of the site is pointed at: in full, as it is not among the author's files. */
  static Place place(Path path) {
    return Place.startOf(path.toString().replace('\\', '/'));
  }

  /**
   * The finding an exception stands for.
   *
   * @param site the output folder
   * @param needed bytes that were to be written; the disk is full when there is room for fewer
   */
  static Diagnostic with(Path site, IOException fault, long needed) {
    return fault instanceof BusyException
        ? at(site, "utmappe-opptatt", "pid", String.valueOf(fault.getMessage()))
        : with("utmappe", site, fault, needed);
  }

  /** The same for any folder; its messages begin with a word for what it is. */
  static Diagnostic with(String word, Path folder, IOException fault, long needed) {
    if (fault instanceof AccessDeniedException denied) {
      return at(folder, word + "-tilgang", "fil", String.valueOf(denied.getFile()));
    }
    long free = free(folder);
    return free < needed
        ? at(folder, word + "-full", "trengs", megabytes(needed), "ledig", megabytes(free))
        : at(folder, word + "-feil", "grunn", reason(fault));
  }

  /** Asked of the disk, because the system's own words for a full disk vary with its language. */
  private static long free(Path site) {
    Path there = site;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      FileStore store = Files.getFileStore(there);
      return store.getTotalSpace() == 0 ? Long.MAX_VALUE : store.getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Without the name of our exception, where the system gave words of its own. */
  private static String reason(IOException fault) {
    return fault instanceof FileSystemException system && system.getReason() != null
        ? String.valueOf(system.getMessage())
        : fault.toString();
  }

  private static String megabytes(long bytes) {
    return Long.toString((bytes + 999_999) / 1_000_000);
  }
}
