package no.planverk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what several test classes read; it is gone when the virtual machine is. */
final class SharedFolder {

  private static final Path HOME = made();

  private SharedFolder() {}

  /** The folder with a name of its own, whatever the name holds. */
  static Path of(String name) {
    try {
      return Files.createDirectories(HOME.resolve(name.replaceAll("\\W+", "-")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Path made() {
    try {
      Path home = Files.createTempDirectory("planverk-tests");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home)));
      return home;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
