package no.planverk.write;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the lock of a site, prints {@code mine} or {@code busy}, and waits for its input's end. */
final class LockProgram {

  private LockProgram() {}

  public static void main(String[] arguments) throws IOException {
    try (SiteLock lock = SiteLock.take(Path.of(arguments[0]))) {
      System.out.println(lock == null ? "none" : "mine");
      System.in.readAllBytes();
    } catch (BusyException e) {
      System.out.println("busy " + e.getMessage());
    }
  }
}
