package no.planverk.data;

import java.util.function.Supplier;

/** A file of data: its path is known, and its bytes are made each time they are asked for. */
public final class DataFile {

  private static final long UNKNOWN = -1;

  private final String path;
  private final String kind;
  private final Supplier<byte[]> maker;
  private volatile long size = UNKNOWN;

  /**
   * A file.
   *
   * @param path from the site's root
   * @param kind what it is, by the end of the key of its word {@code data.fil.<kind>}
   */
  DataFile(String path, String kind, Supplier<byte[]> maker) {
    this.path = path;
    this.kind = kind;
    this.maker = maker;
  }

  public String path() {
    return path;
  }

  public String kind() {
    return kind;
  }

  /** Its content. */
  public byte[] bytes() {
    byte[] made = maker.get();
    size = made.length;
    return made;
  }

  /** How many bytes it has; it is made once to know. */
  public long size() {
    return size == UNKNOWN ? bytes().length : size;
  }
}
