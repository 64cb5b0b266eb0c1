package no.planverk.render.draw;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.planverk.parallel.Cache;

/** Where the number of a process means anything: this machine, or this container of it. */
final class Machine {
  private static final int LENGTH = 12;
  private static final String HERE = name();

  private Machine() {}

  /** A word that is the same for all who can see one another's processes, and for nobody else. */
  static String here() {
    return HERE;
  }

  private static String name() {
    return Cache.Key.of(told().getBytes(StandardCharsets.UTF_8)).hash().substring(0, LENGTH);
  }

  /** What Linux says of this boot and this space of numbers; elsewhere the name of the machine. */
  private static String told() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/random/boot_id"))
          + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
    } catch (IOException | UnsupportedOperationException e) {
      return hostName();
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (IOException e) {
      return "";
    }
  }
}
