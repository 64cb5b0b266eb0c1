package no.planverk.data.catalogue;

import java.util.Arrays;

/** Kinds of files, by their names in the European Union's list. */
enum FileType {
  CSV(".csv", "text/csv"),
  XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  JSON(".json", "application/json"),
  ICS(".ics", "text/calendar"),
  ATOM(".xml", "application/atom+xml");

  private final String ending;
  private final String mediaType;

  FileType(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The kind of a file of ours. */
  static FileType of(String path) {
    return Arrays.stream(values())
        .filter(type -> path.endsWith(type.ending))
        .findFirst()
        .orElseThrow();
  }

  String mediaType() {
    return mediaType;
  }
}
