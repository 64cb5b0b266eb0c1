package no.planverk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds another JDK beside the one the tests run on. */
public final class OtherJdk {

  private OtherJdk() {}

  /** The home of a JDK of a major version, such as {@code 25}; without one the test is skipped. */
  public static Path ofVersion(String major) throws IOException {
    Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
    try (Stream<Path> homes = Files.list(beside)) {
      return Needed.of(
          homes.filter(home -> isVersion(home, major)).sorted().findFirst(),
          "there is no JDK " + major + " in " + beside);
    }
  }

  private static boolean isVersion(Path home, String major) {
    try {
      List<String> release = Files.readAllLines(home.resolve("release"));
      return release.stream().anyMatch(line -> line.startsWith("JAVA_VERSION=\"" + major));
    } catch (IOException none) {
      return false;
    }
  }
}
