package no.planverk.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.stream.Stream;
import no.planverk.text.Nfc;

/**
 * Finds the author's files as the disk spells them: macOS takes letters apart in names, as å is an
 * a and a ring, and other systems tell that from the letter itself.
 */
public final class OnDisk {

  private OnDisk() {}

  /**
   * Where a file is, or would come where there is none.
   *
   * @param path as the reader tells it: in whole letters, {@code /} between its parts
   */
  public static Path of(Path folder, String path) {
    Path at = folder;
    for (String part : path.split("/", -1)) {
      at = in(at, part);
    }
    return at;
  }

  private static Path in(Path folder, String name) {
    Path plain = folder.resolve(name);
    boolean oneSpelling = Normalizer.isNormalized(name, Normalizer.Form.NFD);
    if (oneSpelling || Files.exists(plain, LinkOption.NOFOLLOW_LINKS)) {
      return plain;
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(other -> Nfc.of(String.valueOf(other.getFileName())).equals(name))
          .findFirst()
          .orElse(plain);
    } catch (IOException | UncheckedIOException none) {
      return plain;
    }
  }
}
