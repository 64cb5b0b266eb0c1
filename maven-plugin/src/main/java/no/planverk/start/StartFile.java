package no.planverk.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One file of a beginning.
 *
 * @param source where its text lies beside this class
 * @param path where it comes to lie, from the folder of the project
 */
record StartFile(String source, String path) {

  /** The text as it is kept, its gaps open. */
  String text() {
    try (InputStream bytes = StartFile.class.getResourceAsStream(source)) {
      return new String(
          Objects.requireNonNull(bytes, source).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
