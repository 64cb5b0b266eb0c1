package no.planverk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden cases: one folder each, with the author's files in {@code in}. */
public final class Cases {

  private static final Path HOME = Path.of("src/test/cases");

  private Cases() {}

  /** Every case's folder, sorted by name. */
  public static List<Path> all() {
    try (Stream<Path> folders = Files.list(HOME)) {
      return folders.sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * What a case expects; with {@code -Dgolden=update} it is written anew from what came out, to be
   * reviewed as a diff.
   */
  public static String expected(Path file, String actual) {
    try {
      if ("update".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw new AssertionError(file + " is missing: -Dgolden=update writes it", missing);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
