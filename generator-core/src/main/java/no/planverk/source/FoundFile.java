package no.planverk.source;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;
import no.planverk.text.ForbiddenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * A plain file in the source folder, not read yet.
 *
 * @param path relative to the source folder, {@code /} between the parts, in NFC
 * @param spelling the same path as the disk spells it, perhaps in NFD
 * @param file where to read it
 * @param size in bytes
 * @param changed when it was last written to
 * @param key what the disk knows it by; null where it tells nothing
 */
record FoundFile(
    String path, String spelling, Path file, long size, Instant changed, @Nullable Object key) {

  /** Some disks count time in steps of two seconds. */
  private static final Duration STEP = Duration.ofSeconds(2);

  /** A file as the disk tells of it. */
  FoundFile(String path, String spelling, Path file, BasicFileAttributes told) {
    this(path, spelling, file, told.size(), told.lastModifiedTime().toInstant(), told.fileKey());
  }

  /** The same file, as the disk tells of it now. */
  FoundFile as(BasicFileAttributes told) {
    return new FoundFile(path, spelling, file, told);
  }

  /** Whether the disk tells the same of it. */
  boolean isAs(BasicFileAttributes told) {
    return told.isRegularFile()
        && size == told.size()
        && changed.equals(told.lastModifiedTime().toInstant())
        && Objects.equals(key, told.fileKey());
  }

  /** Whether one who reads it then sees at the time of a later change that there was one. */
  boolean isSettled(Instant then) {
    return changed.isBefore(then.minus(STEP));
  }

  /** Where a finding about the whole file points; safe to print whatever the name holds. */
  Place place() {
    return Place.startOf(ForbiddenCharacters.shown(path));
  }

  /** What is told of a file or folder the disk does not give us. */
  static Diagnostic unreadable(Place place, IOException fault) {
    return Diagnostic.error(place, "fil-ulesbar", "grunn", fault.toString());
  }
}
