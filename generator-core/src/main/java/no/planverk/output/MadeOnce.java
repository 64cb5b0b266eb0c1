package no.planverk.output;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bytes that several ask for and that take long to make: the first who asks makes them. */
public final class MadeOnce {

  private byte @Nullable [] made;

  /** The bytes; whoever asks while they are made waits. */
  synchronized byte[] by(Supplier<byte[]> maker) {
    byte[] bytes = made == null ? maker.get() : made;
    made = bytes;
    return bytes;
  }
}
