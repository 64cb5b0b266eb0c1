package no.planverk;

import java.nio.file.Path;
import java.time.LocalDate;

/** Makes a site in a virtual machine of its own: source, output, cache, threads. */
final class GenerateProgram {

  private GenerateProgram() {}

  public static void main(String[] arguments) {
    RunLog report =
        Planverk.generate(
            settings(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Path.of(arguments[2]),
                Integer.parseInt(arguments[3])),
            line -> {});
    if (report.failed()) {
      throw new IllegalStateException(report.lines().toString());
    }
  }

  /** The settings of tests that only look at what comes out; several of them run at a time. */
  static Settings settings(Path source, Path output) {
    return settings(source, output, DrawnFigures.CACHE, 1);
  }

  /** The settings every test uses but for its folders and threads. */
  static Settings settings(Path source, Path output, Path cache, int threads) {
    return new Settings(source, output, cache, null, threads, false, LocalDate.of(2026, 11, 23));
  }
}
