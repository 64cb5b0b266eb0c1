package no.planverk.pack;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;

/**
 * Makes bytes fewer by the method all know (RFC 1951).
 *
 * <p>Java asks the zlib of the machine, and the zlibs of two machines need not give the same bytes.
 */
public final class Deflate {

  private static final int BUFFER = 8192;

  /** Asks for the bytes alone, with nothing around them. */
  private static final int BARE = -JZlib.MAX_WBITS;

  /** Asks for the head and the sum of a gzip file; the head has no name and no time. */
  private static final int GZIP = JZlib.MAX_WBITS + 16;

  private Deflate() {}

  /** As they lie in a zip file. */
  public static byte[] bare(byte[] bytes) {
    return made(bytes, BARE, JZlib.Z_DEFAULT_COMPRESSION);
  }

  /** With the head and the sum of RFC 1950, as they lie in a PDF. */
  public static byte[] whole(byte[] bytes) {
    return made(bytes, JZlib.MAX_WBITS, JZlib.Z_DEFAULT_COMPRESSION);
  }

  /** As a gzip file (RFC 1952), as small as it gets: it is made once and sent often. */
  public static byte[] gzip(byte[] bytes) {
    return made(bytes, GZIP, JZlib.Z_BEST_COMPRESSION);
  }

  private static byte[] made(byte[] bytes, int form, int level) {
    try {
      Deflater deflater = new Deflater(level, form);
      deflater.setInput(bytes);
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + BUFFER);
      byte[] buffer = new byte[BUFFER];
      int state = JZlib.Z_OK;
      while (state == JZlib.Z_OK) {
        deflater.setOutput(buffer);
        state = deflater.deflate(JZlib.Z_FINISH);
        out.write(buffer, 0, BUFFER - deflater.avail_out);
      }
      return out.toByteArray();
    } catch (GZIPException noSuchForm) {
      throw new IllegalStateException(noSuchForm);
    }
  }
}
