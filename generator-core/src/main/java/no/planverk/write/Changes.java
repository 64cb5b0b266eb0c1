package no.planverk.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.diagnostic.Diagnostic;

/**
 * How the next site differs from the one that stands, byte by byte.
 *
 * @param written files that are new or differ
 * @param kept files that stand as they should
 * @param removed paths of ours that the next site does not have
 * @param edited paths among the written and removed that somebody changed by hand
 */
record Changes(List<Made> written, List<Made> kept, List<String> removed, List<String> edited) {

  static Changes between(PublishedSite standing, List<Made> files) throws IOException {
    List<Made> written = files.stream().filter(file -> !file.kept()).toList();
    List<Made> kept = files.stream().filter(Made::kept).toList();
    Set<String> next = files.stream().map(Made::path).collect(Collectors.toSet());
    List<String> removed = standing.ours().stream().filter(path -> !next.contains(path)).toList();
    return new Changes(written, kept, removed, edited(standing, written, removed));
  }

  private static List<String> edited(
      PublishedSite standing, List<Made> written, List<String> removed) throws IOException {
    List<String> touched = new ArrayList<>(removed);
    written.stream().map(Made::path).filter(standing::has).forEach(touched::add);
    List<String> edited = new ArrayList<>();
    for (String path : touched) {
      if (standing.manifest().isEdited(path, standing.bytes(path))) {
        edited.add(path);
      }
    }
    return edited;
  }

  boolean any() {
    return !written.isEmpty() || !removed.isEmpty();
  }

  /** How much has to find room on the disk. */
  long bytes() {
    return written.stream().mapToLong(Made::size).sum();
  }

  WriteResult result() {
    return new WriteResult(written.size(), kept.size(), removed.size());
  }

  /** What somebody else did in the folder that the next site does away with. */
  List<Diagnostic> warnings(PublishedSite standing) {
    List<Diagnostic> warnings = new ArrayList<>();
    edited.forEach(path -> warnings.add(warning(standing, path, "utmappe-redigert")));
    if (any()) {
      standing
          .emptyFolders()
          .forEach(path -> warnings.add(warning(standing, path, "utmappe-tom-mappe")));
    }
    return warnings;
  }

  private static Diagnostic warning(PublishedSite standing, String path, String rule) {
    return Diagnostic.warning(Trouble.place(standing.folder().resolve(path)), rule);
  }
}
