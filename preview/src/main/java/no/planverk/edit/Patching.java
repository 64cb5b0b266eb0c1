package no.planverk.edit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Place;

/**
 * Makes changes in files that lie in memory: comments, order, quotes, blank lines and line ends of
 * all else stay byte for byte.
 */
public final class Patching {

  private final Map<String, byte[]> files;
  private final Map<String, OpenFile> open = new LinkedHashMap<>();
  private final Map<String, byte[]> news = new TreeMap<>();
  private final Set<String> gone = new HashSet<>();

  private Patching(Map<String, byte[]> files) {
    this.files = files;
  }

  /**
   * What files would be after changes.
   *
   * @param files the files as they are, by path; those that are not changed may be left out
   * @return no value where a change cannot be made, and why
   */
  public static Checked<Edited> of(Map<String, byte[]> files, List<Change> changes) {
    Patching patching = new Patching(files);
    try {
      changes.forEach(patching::make);
      return Checked.of(patching.edited(), List.of());
    } catch (Refused refused) {
      return Checked.nothing(refused.findings());
    }
  }

  private void make(Change change) {
    String file = change.file();
    if (change instanceof Change.NewFile added) {
      if (isThere(file)) {
        throw refused(file, "endring-fil-finnes");
      }
      gone.remove(file);
      news.put(file, added.text().getBytes(StandardCharsets.UTF_8));
    } else if (!isThere(file)) {
      throw refused(file, "endring-fil-borte");
    } else if (change instanceof Change.RemoveFile) {
      open.remove(file);
      news.remove(file);
      gone.add(file);
    } else {
      open.computeIfAbsent(file, path -> OpenFile.of(path, bytes(path))).make(change);
    }
  }

  private boolean isThere(String file) {
    return news.containsKey(file) || (files.containsKey(file) && !gone.contains(file));
  }

  private byte[] bytes(String file) {
    byte[] own = news.get(file);
    return own == null ? files.getOrDefault(file, new byte[0]) : own;
  }

  private static Refused refused(String file, String rule) {
    return new Refused(List.of(Diagnostic.error(Place.startOf(file), rule)));
  }

  private Edited edited() {
    Map<String, byte[]> edited = new TreeMap<>(news);
    open.forEach((path, file) -> edited.put(path, file.bytes()));
    edited.entrySet().removeIf(file -> Arrays.equals(file.getValue(), files.get(file.getKey())));
    gone.removeIf(path -> !files.containsKey(path));
    return new Edited(edited, gone);
  }
}
