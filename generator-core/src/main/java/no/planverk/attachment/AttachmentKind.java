package no.planverk.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that can be attached. */
public enum AttachmentKind {
  PDF("pdf"),
  DOCX("docx"),
  XLSX("xlsx"),
  PPTX("pptx"),
  ODT("odt"),
  ODS("ods"),
  ODP("odp"),
  BILDE("png, jpg, jpeg, webp, svg");

  private final String endings;

  AttachmentKind(String endings) {
    this.endings = endings;
  }

  /** The kind a file is of by its name; a scanner's {@code .PDF} too. */
  public static Optional<AttachmentKind> ofName(String path) {
    String ending = ending(path);
    return Arrays.stream(values()).filter(kind -> kind.endings().contains(ending)).findFirst();
  }

  private List<String> endings() {
    return List.of(endings.split(", ", -1));
  }

  /** What follows the last dot of a path, in small letters. */
  static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Every ending there is, for messages. */
  public static String endingsInWords() {
    return Arrays.stream(values()).map(kind -> kind.endings).collect(Collectors.joining(", "));
  }
}
