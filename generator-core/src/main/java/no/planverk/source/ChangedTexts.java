package no.planverk.source;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.text.ForbiddenCharacters;

/** Tells what a folder would hold if some of its texts were others: nothing is written. */
public final class ChangedTexts {

  private ChangedTexts() {}

  /**
   * The folder with texts in place of those it has, or new, read as they would be read from there.
   *
   * @param read what the folder holds, with what is wrong with it
   * @param texts the bytes of texts by path
   * @param gone the paths of texts that are not there any more
   */
  public static Checked<SourceTree> in(
      Checked<SourceTree> read, Map<String, byte[]> texts, Set<String> gone) {
    SourceTree tree = read.value().orElse(new SourceTree(List.of(), Map.of()));
    Map<String, SourceFile> files = new TreeMap<>();
    tree.texts().forEach(file -> files.put(file.path(), file));
    Set<String> refused = new HashSet<>(tree.refused());
    Map<String, List<Diagnostic>> findings = new HashMap<>();
    read.diagnostics().forEach(found -> of(findings, found.place().file()).add(found));
    gone.forEach(path -> forget(path, files, refused, findings));
    texts.forEach(
        (path, bytes) -> {
          forget(path, files, refused, findings);
          Checked<String> text = text(path, bytes);
          of(findings, ForbiddenCharacters.shown(path)).addAll(text.diagnostics());
          text.value()
              .ifPresentOrElse(
                  value -> files.put(path, new SourceFile(path, value)), () -> refused.add(path));
        });
    List<Diagnostic> all = new ArrayList<>();
    findings.values().forEach(all::addAll);
    all.addAll(collisions(files.keySet()));
    return Checked.of(
        new SourceTree(
            List.copyOf(files.values()),
            tree.pictures(),
            tree.attachments(),
            tree.unread(),
            refused),
        all);
  }

  private static List<Diagnostic> of(Map<String, List<Diagnostic>> findings, String file) {
    return findings.computeIfAbsent(file, none -> new ArrayList<>());
  }

  private static void forget(
      String path,
      Map<String, SourceFile> files,
      Set<String> refused,
      Map<String, List<Diagnostic>> findings) {
    files.remove(path);
    refused.remove(path);
    findings.remove(ForbiddenCharacters.shown(path));
  }

  private static FoundFile found(String path, int size) {
    return new FoundFile(path, path, Path.of(""), size, Instant.EPOCH, null);
  }

  private static Checked<String> text(String path, byte[] bytes) {
    FoundFile file = found(path, bytes.length);
    List<Diagnostic> faults = FileNames.faults(file);
    if (!faults.isEmpty()) {
      return Checked.nothing(faults);
    }
    int limit = SourceReader.MOST_TEXT_BYTES;
    return bytes.length > limit
        ? Checked.nothing(
            List.of(
                Diagnostic.error(
                    file.place(), "fil-stor", "bytes", "" + bytes.length, "grense", "" + limit)))
        : TextDecoder.decode(path, bytes);
  }

  private static List<Diagnostic> collisions(Set<String> paths) {
    return FileNames.collisions(paths.stream().map(path -> found(path, 0)).toList());
  }
}
