package no.planverk.importing.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are read; each is known by its content, whatever its name. */
enum FileKind {
  DOCX,
  XLSX,
  ODT,
  ODS,
  CSV;

  /** How the name of such a file ends. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The kind a file's name says it is; empty for a name of another kind. */
  static Optional<FileKind> named(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending())).findFirst();
  }
}
