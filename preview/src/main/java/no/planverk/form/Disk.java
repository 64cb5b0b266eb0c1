package no.planverk.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagnostic.Checked;
import no.planverk.hash.Sha256;
import no.planverk.source.OnDisk;
import no.planverk.source.SourceReader;
import no.planverk.source.SourceTree;

/**
 * The author's folder.
 *
 * @param folder where it is
 */
record Disk(Path folder) {

  /** Everything in it, as a build reads it. */
  Checked<SourceTree> read() {
    return SourceReader.read(folder);
  }

  /** The bytes of files; one that is not there has none. */
  Map<String, byte[]> bytes(Iterable<String> paths) {
    Map<String, byte[]> all = new TreeMap<>();
    for (String path : paths) {
      try {
        all.put(path, Files.readAllBytes(OnDisk.of(folder, path)));
      } catch (NoSuchFileException gone) {
        // a file that is gone is one nobody has
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
    return all;
  }

  /** What tells whether files are as they were. */
  static Map<String, String> hashes(Map<String, byte[]> files) {
    Map<String, String> hashes = new TreeMap<>();
    files.forEach((path, bytes) -> hashes.put(path, Sha256.hex(bytes)));
    return hashes;
  }

  static String text(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
  }
}
