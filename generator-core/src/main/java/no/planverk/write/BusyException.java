package no.planverk.write;

import java.io.IOException;

/** Another build is writing here; the message is its process id, or {@code ?}. */
final class BusyException extends IOException {

  BusyException(String pid) {
    super(pid);
  }
}
