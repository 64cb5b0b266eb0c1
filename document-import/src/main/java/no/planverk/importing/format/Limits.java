package no.planverk.importing.format;

import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** How much one document may hold before it is no planning strategy. */
final class Limits {

  /** The largest file, in bytes. */
  static final long FILE = 50_000_000;

  /** The largest part of it once unpacked, in bytes. */
  static final long UNPACKED = 200_000_000;

  /** How many times smaller than its content a part may be packed. */
  static final int RATIO = 100;

  /** The most parts in it. */
  static final long PARTS = 5_000;

  /** The most cells in all its tables. */
  static final int CELLS = 200_000;

  /** The most columns of a table. */
  static final int COLUMNS = 200;

  /** The most rows one cell may be merged over. */
  static final int SPAN = 1_000;

  /** The deepest a list, table or text box may lie in others. */
  static final int DEPTH = 100;

  private Limits() {}

  /** A column after the last one that is read. */
  static Refusal tooWide() {
    return new Refusal("fil-bred", Map.of("grense", Integer.toString(COLUMNS)));
  }

  /** Tells the library; what it reads afterwards keeps within. */
  static void set() {
    ZipSecureFile.setMinInflateRatio(1.0 / RATIO);
    ZipSecureFile.setMaxEntrySize(UNPACKED);
    ZipSecureFile.setMaxTextSize(UNPACKED);
    ZipSecureFile.setMaxFileCount(PARTS);
  }
}
