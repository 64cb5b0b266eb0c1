package no.planverk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a fuzz target begins with: real files, and the words its grammar is made of. */
record Seeds(List<byte[]> files, List<String> words) {

  /** Short files, so that a change in them is likely to matter. */
  private static final long LONGEST = 6_000;

  static Seeds of(List<byte[]> files, String... words) {
    return new Seeds(files, List.of(words));
  }

  static List<byte[]> texts(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(UTF_8)).toList();
  }

  /** All short files of a folder whose names end so, sorted by path. */
  static List<byte[]> under(String folder, String end) {
    try (Stream<Path> paths = Files.walk(Path.of(folder))) {
      return paths
          .filter(path -> path.toString().endsWith(end) && path.toFile().length() < LONGEST)
          .sorted()
          .map(Seeds::bytes)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
