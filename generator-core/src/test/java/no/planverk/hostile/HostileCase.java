package no.planverk.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hostile source and what must become of it.
 *
 * @param folder its {@code expect.txt}, and in {@code kilde} what is laid over the good source
 */
record HostileCase(Path folder, Expected expected) {

  private static final Path HOME = Path.of("src/test/hostile");

  static List<HostileCase> all() {
    try (Stream<Path> folders = Files.list(HOME)) {
      return folders
          .filter(folder -> folder.getFileName().toString().matches("\\d{3}-.*"))
          .sorted()
          .map(HostileCase::of)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static HostileCase named(String name) {
    return of(HOME.resolve(name));
  }

  private static HostileCase of(Path folder) {
    try {
      return new HostileCase(folder, Expected.read(folder.resolve("expect.txt")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Lays the source out in an empty folder: the good one, what is laid over it, what is made. */
  Path laidOut(Path empty) throws IOException {
    Path source = Files.createDirectories(empty.resolve("kilde"));
    lay(HOME.resolve("base"), source);
    lay(folder.resolve("kilde"), source);
    Made.in(source, name());
    return source;
  }

  private static void lay(Path from, Path onto) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Path there = onto.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(there);
        } else {
          Files.write(there, Files.readAllBytes(each));
        }
      }
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
