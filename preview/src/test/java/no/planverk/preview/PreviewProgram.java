package no.planverk.preview;

import java.nio.file.Path;

/** A preview in a virtual machine of its own, for the browser tests: source, cache. */
final class PreviewProgram {

  private PreviewProgram() {}

  /** Ends when nothing more can be read: the one who started it is gone. */
  public static void main(String[] arguments) throws Exception {
    Path source = Path.of(arguments[0]);
    Path cache = Path.of(arguments[1]);
    try (Preview preview =
        Preview.start(Shown.settings(source, cache, 0), line -> System.out.println(line.text()))) {
      System.out.println(preview.address());
      System.in.readAllBytes();
    }
  }
}
