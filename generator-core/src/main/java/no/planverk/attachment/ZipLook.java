package no.planverk.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into the documents that are zip files: those of Word, Excel and LibreOffice. */
final class ZipLook {

  /** What a document may unpack to; one that takes more is made to fill the machine opening it. */
  private static final long MOST_UNPACKED = 400_000_000;

  private static final int MOST_READ = 1_000_000;
  private static final Set<String> READ =
      Set.of("[Content_Types].xml", "mimetype", "META-INF/manifest.xml");
  private static final Pattern MACRO =
      Pattern.compile("(?i)(.*vbaProject[^/]*\\.bin|(Basic|Scripts)/.*[^/])");
  private static final Map<String, AttachmentKind> PARTS = parts();
  private static final Map<String, AttachmentKind> TYPES =
      Map.of(
          "application/vnd.oasis.opendocument.text", AttachmentKind.ODT,
          "application/vnd.oasis.opendocument.spreadsheet", AttachmentKind.ODS,
          "application/vnd.oasis.opendocument.presentation", AttachmentKind.ODP);

  private final Map<String, String> read = new HashMap<>();
  private boolean macro;
  private long unpacked;

  private ZipLook() {}

  private static Map<String, AttachmentKind> parts() {
    Map<String, AttachmentKind> parts = new LinkedHashMap<>();
    parts.put("wordprocessingml.document.main+xml", AttachmentKind.DOCX);
    parts.put("spreadsheetml.sheet.main+xml", AttachmentKind.XLSX);
    parts.put("presentationml.presentation.main+xml", AttachmentKind.PPTX);
    return parts;
  }

  static Looked at(byte[] bytes) {
    ZipLook look = new ZipLook();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && look.unpacked <= MOST_UNPACKED) {
        look.take(entry.getName(), zip);
        entry = zip.getNextEntry();
      }
    } catch (IOException | IllegalArgumentException broken) {
      return Looked.with(Looked.Fault.BROKEN);
    }
    return look.found(endsWhole(bytes));
  }

  private void take(String name, ZipInputStream zip) throws IOException {
    macro |= MACRO.matcher(name).matches();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    int count = zip.read(buffer);
    while (count >= 0 && unpacked <= MOST_UNPACKED) {
      unpacked += count;
      if (READ.contains(name) && kept.size() < MOST_READ) {
        kept.write(buffer, 0, count);
      }
      count = zip.read(buffer);
    }
    if (READ.contains(name)) {
      read.put(name, kept.toString(StandardCharsets.UTF_8));
    }
  }

  private Looked found(boolean whole) {
    Optional<AttachmentKind> kind = kind();
    String types = read.getOrDefault("[Content_Types].xml", "");
    if (unpacked > MOST_UNPACKED) {
      return Looked.with(Looked.Fault.PACKED);
    }
    if (!whole) {
      return Looked.with(Looked.Fault.BROKEN);
    }
    if (macro || types.contains("macroEnabled")) {
      return Looked.with(Looked.Fault.MACRO);
    }
    return read.getOrDefault("META-INF/manifest.xml", "").contains("encryption-data")
        ? Looked.with(Looked.Fault.ENCRYPTED)
        : new Looked(kind, Looked.Fault.NONE, Legibility.READABLE);
  }

  private Optional<AttachmentKind> kind() {
    String types = read.getOrDefault("[Content_Types].xml", "");
    return PARTS.entrySet().stream()
        .filter(part -> types.contains(part.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> Optional.ofNullable(TYPES.get(read.getOrDefault("mimetype", "").strip())));
  }

  /** Whether the list of its files, which stands last, is there. */
  private static boolean endsWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - (1 << 16) - 22);
    String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return end.contains("PK\u0005\u0006");
  }
}
