package no.planverk.edit.save;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.planverk.hash.Sha256;

/** Remembers what files held when they were looked at, the last so many of them. */
final class Versions {

  /** What all of them together may weigh. */
  private static final long MOST_BYTES = 64L << 20;

  private final Map<String, byte[]> byHash = new LinkedHashMap<>();
  private long weight;

  /** Keeps a content; what tells it from others. */
  synchronized String keep(byte[] content) {
    String hash = Sha256.hex(content);
    byte[] known = byHash.remove(hash);
    byHash.put(hash, known == null ? content.clone() : known);
    weight += known == null ? content.length : 0;
    Iterator<byte[]> eldest = byHash.values().iterator();
    while (weight > MOST_BYTES && eldest.hasNext()) {
      weight -= eldest.next().length;
      eldest.remove();
    }
    return hash;
  }

  /** The content of a hash; empty where it is forgotten. */
  synchronized Optional<byte[]> of(String hash) {
    return Optional.ofNullable(byHash.get(hash));
  }
}
