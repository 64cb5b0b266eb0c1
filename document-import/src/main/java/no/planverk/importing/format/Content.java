package no.planverk.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Finds out what a file is by looking into it. */
final class Content {

  private static final int LOOK = 4096;
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final Map<String, FileKind> PARTS =
      Map.of("word/document.xml", FileKind.DOCX, "xl/workbook.xml", FileKind.XLSX);
  private static final Map<String, FileKind> TYPES =
      Map.of(
          "application/vnd.oasis.opendocument.text", FileKind.ODT,
          "application/vnd.oasis.opendocument.spreadsheet", FileKind.ODS);

  private Content() {}

  /** What it is. */
  static FileKind kind(Path file) throws IOException, Refusal {
    byte[] start = start(file);
    return switch (FileMagic.valueOf(start)) {
      case OOXML -> packed(file);
      case OLE2 -> throw old(file);
      case PDF -> throw new Refusal("fil-pdf");
      case HTML, XML, RTF, WORD2, MSWRITE, GIF, PNG, TIFF, JPEG, EMF, WMF, BMP -> throw other();
      default -> text(start);
    };
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LOOK);
    }
  }

  /** Before 2007 files were of this kind, and a locked one of today is wrapped in it. */
  private static Refusal old(Path file) {
    try (POIFSFileSystem inside = new POIFSFileSystem(file.toFile(), true)) {
      return new Refusal(
          inside.getRoot().hasEntry("EncryptedPackage") ? "fil-kryptert" : "fil-gammel");
    } catch (IOException | RuntimeException broken) {
      return new Refusal("fil-odelagt");
    }
  }

  private static FileKind packed(Path file) throws IOException, Refusal {
    try (ZipSecureFile zip = new ZipSecureFile(file.toFile())) {
      if (zip.getEntry("word/vbaProject.bin") != null
          || zip.getEntry("xl/vbaProject.bin") != null) {
        throw new Refusal("fil-makro");
      }
      Optional<FileKind> office =
          PARTS.keySet().stream()
              .filter(part -> zip.getEntry(part) != null)
              .map(PARTS::get)
              .findFirst();
      if (office.isPresent()) {
        return readable(office.get(), zip);
      }
      return openDocument(zip);
    }
  }

  /** The other form of Excel's files, which few choose, is another to POI. */
  private static FileKind readable(FileKind kind, ZipSecureFile zip) throws IOException, Refusal {
    if (kind == FileKind.XLSX && entry(zip, "_rels/.rels").contains(STRICT)) {
      throw new Refusal("fil-streng");
    }
    return kind;
  }

  private static FileKind openDocument(ZipSecureFile zip) throws IOException, Refusal {
    FileKind kind = TYPES.get(entry(zip, "mimetype").strip());
    if (kind == null) {
      throw other();
    }
    if (entry(zip, "META-INF/manifest.xml").contains("encryption-data")) {
      throw new Refusal("fil-kryptert");
    }
    boolean macros = zip.getEntry("Basic/script-lc.xml") != null;
    if (macros) {
      throw new Refusal("fil-makro");
    }
    return kind;
  }

  private static String entry(ZipSecureFile zip, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Bytes that are no letters are no text, but for the two before text of 16 bits a letter. */
  private static FileKind text(byte[] start) throws Refusal {
    boolean wide = start.length > 1 && (start[0] & 0xFE) == 0xFE && (start[1] & 0xFE) == 0xFE;
    boolean binary =
        !wide && Arrays.stream(ints(start)).anyMatch(b -> b < 9 || (b > 13 && b < 32 && b != 27));
    if (start.length == 0) {
      throw new Refusal("fil-tom");
    }
    if (binary) {
      throw other();
    }
    return FileKind.CSV;
  }

  private static int[] ints(byte[] bytes) {
    int[] ints = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      ints[i] = bytes[i] & 0xFF;
    }
    return ints;
  }

  private static Refusal other() {
    return new Refusal("fil-annet-slag");
  }
}
