package no.planverk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares finished sites; the verification scripts of the integration tests use it. */
public final class Sites {

  private Sites() {}

  /** Fails unless both folders hold the same files with the same bytes. */
  public static void assertSame(File actual, File expected) throws IOException {
    Map<String, ByteBuffer> wanted = bytes(expected.toPath());
    Map<String, ByteBuffer> found = bytes(actual.toPath());
    assertThat(wanted).as("files in %s", expected).isNotEmpty();
    assertThat(found.keySet()).isEqualTo(wanted.keySet());
    assertThat(wanted.keySet())
        .allSatisfy(file -> assertThat(found.get(file)).as(file).isEqualTo(wanted.get(file)));
  }

  private static Map<String, ByteBuffer> bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  file -> folder.relativize(file).toString(),
                  Sites::bytesOf,
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static ByteBuffer bytesOf(Path file) {
    try {
      return ByteBuffer.wrap(Files.readAllBytes(file));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
