package no.planverk.write;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.planverk.diagnostic.Diagnostic;

/**
 * The folders of a run, no two of which may be the same or lie in one another: a site among the
 * plans would be published with the next one.
 */
public final class SeparateFolders {

  private SeparateFolders() {}

  /** An error for each two that meet; {@code folders} are by the name of their setting. */
  public static List<Diagnostic> faults(Map<String, Path> folders) {
    List<String> names = folders.keySet().stream().sorted().toList();
    List<Diagnostic> faults = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (String other : names.subList(i + 1, names.size())) {
        fault(names.get(i), other, folders).ifPresent(faults::add);
      }
    }
    return faults;
  }

  private static Optional<Diagnostic> fault(String one, String other, Map<String, Path> folders) {
    Path first = compared(folders.getOrDefault(one, Path.of("")));
    Path second = compared(folders.getOrDefault(other, Path.of("")));
    if (first.getNameCount() == 0 || second.getNameCount() == 0) {
      return Optional.empty(); // the disk itself: refused for what it is
    }
    if (first.equals(second)) {
      Path place = folders.getOrDefault(one, first);
      return Optional.of(Trouble.at(place, "mapper-samme", "den", one, "andre", other));
    }
    if (second.startsWith(first)) {
      return Optional.of(inside(other, one, folders));
    }
    return first.startsWith(second) ? Optional.of(inside(one, other, folders)) : Optional.empty();
  }

  private static Diagnostic inside(String inner, String outer, Map<String, Path> folders) {
    return Trouble.at(
        folders.getOrDefault(inner, Path.of("")),
        "mapper-i-hverandre",
        "indre",
        inner,
        "ytre",
        outer,
        "mappe",
        folders.getOrDefault(outer, Path.of("")).toString());
  }

  /**
   * The path without links and without a difference between large and small letters, which is none
   * on many disks.
   */
  private static Path compared(Path folder) {
    String real = real(folder.toAbsolutePath().normalize()).toString();
    String composed = Normalizer.normalize(real, Normalizer.Form.NFC);
    return folder.getFileSystem().getPath(composed.toLowerCase(Locale.ROOT));
  }

  /** As far as it exists; the rest is not made yet, and no link. */
  private static Path real(Path folder) {
    for (Path there = folder; there != null; there = there.getParent()) {
      try {
        return there.toRealPath().resolve(there.relativize(folder));
      } catch (IOException e) {
        // the folder above it may exist
      }
    }
    return folder;
  }
}
