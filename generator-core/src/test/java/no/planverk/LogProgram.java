package no.planverk;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes a site in a virtual machine of its own, and writes what the run says: source, output. */
final class LogProgram {

  private LogProgram() {}

  public static void main(String[] arguments) {
    Settings settings =
        GenerateProgram.settings(Path.of(arguments[0]), Path.of(arguments[1]).toAbsolutePath());
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RunLog log = Planverk.generate(settings, line -> {});
    log.lines().forEach(line -> out.println(line.severity() + "\t" + line.text()));
    System.exit(log.failed() ? 1 : 0);
  }
}
