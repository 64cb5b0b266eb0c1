package no.planverk.data.calendar;

import java.nio.charset.StandardCharsets;

/**
 * The lines of iCalendar (RFC 5545): texts escaped, and lines folded after 75 bytes, never inside a
 * character.
 */
final class CalendarLines {

  private static final int MOST_BYTES = 75;
  private static final String LINE_END = "\r\n";

  private final StringBuilder lines = new StringBuilder();

  /** A line of what is no running text. */
  CalendarLines line(String name, String value) {
    return folded(name + ":" + value);
  }

  /** A line of running text. */
  CalendarLines text(String name, String text) {
    String escaped =
        text.replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replaceAll("\\R", "\\\\n")
            .replaceAll("\\p{Cntrl}", " ");
    return folded(name + ":" + escaped);
  }

  private CalendarLines folded(String line) {
    int used = 0;
    for (int at = 0; at < line.length(); ) {
      int next = line.offsetByCodePoints(at, 1);
      int bytes = line.substring(at, next).getBytes(StandardCharsets.UTF_8).length;
      if (used + bytes > MOST_BYTES) {
        lines.append(LINE_END).append(' ');
        used = 1;
      }
      lines.append(line, at, next);
      used += bytes;
      at = next;
    }
    lines.append(LINE_END);
    return this;
  }

  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
