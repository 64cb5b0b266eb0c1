package no.planverk.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The Norwegian names of the municipalities, as data that comes with Planverk. */
final class MunicipalityNames {

  private static final String FILE = "kommunenavn.txt";

  private MunicipalityNames() {}

  /** Every name once; some are shared by two municipalities. */
  static Set<String> all() {
    try (InputStream in = MunicipalityNames.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(",")))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
