package no.planverk.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Puts files into one: the same files in the same order give the same bytes. */
public final class Zip {

  /** The first time such a file can tell; it tells nothing. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Zip() {}

  /** The file with the given ones in it, by their paths. */
  public static byte[] of(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        byte[] small = Deflate.bare(file.getValue());
        ZipArchiveEntry entry = entry(file.getKey(), file.getValue());
        entry.setCompressedSize(small.length);
        out.addRawArchiveEntry(entry, new ByteArrayInputStream(small));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private static ZipArchiveEntry entry(String path, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipArchiveEntry entry = new ZipArchiveEntry(path);
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    return entry;
  }

  /** The files in one, in their order. */
  public static Map<String, byte[]> files(byte[] zip) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile in = ZipFile.builder().setByteArray(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        try (InputStream content = in.getInputStream(entry)) {
          files.put(entry.getName(), content.readAllBytes());
        }
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return files;
  }
}
