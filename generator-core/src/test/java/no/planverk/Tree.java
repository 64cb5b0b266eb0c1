package no.planverk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is in a folder. */
final class Tree {

  private Tree() {}

  /** Every file's bytes as text, by path. */
  static Map<String, String> bytes(Path folder) {
    return read(folder, file -> new String(readAll(file), StandardCharsets.ISO_8859_1));
  }

  /** When every file was last changed, by path. */
  static Map<String, FileTime> times(Path folder) {
    return read(folder, Tree::time);
  }

  private static <T> Map<String, T> read(Path folder, Function<Path, T> read) {
    Map<String, T> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), read.apply(file)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }

  private static byte[] readAll(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static FileTime time(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
