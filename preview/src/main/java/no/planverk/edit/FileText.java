package no.planverk.edit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file as the reader sees it, and the way back to the file's own line ends.
 *
 * @param own the file's own characters, but for a byte order mark, with a line end after the last
 * @param plain the same with {@code \n} for every line end
 * @param origins where each character of the plain text stands in the file's own
 * @param mark whether the file begins with a byte order mark
 * @param ended whether the file's last line has an end
 */
record FileText(String own, String plain, int[] origins, boolean mark, boolean ended) {

  /** A file's text; empty where it is not UTF-8. */
  static Optional<FileText> of(byte[] bytes) {
    try {
      return Optional.of(
          of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static FileText of(String text) {
    boolean mark = text.startsWith("\uFEFF");
    String bare = mark ? text.substring(1) : text;
    boolean ended = bare.isEmpty() || bare.endsWith("\n") || bare.endsWith("\r");
    String own = ended ? bare : bare + lineEnd(bare);
    StringBuilder plain = new StringBuilder(own.length());
    int[] origins = new int[own.length() + 1];
    for (int at = 0; at < own.length(); at++) {
      char sign = own.charAt(at);
      origins[plain.length()] = at;
      if (sign == '\r') {
        at += own.startsWith("\r\n", at) ? 1 : 0;
        sign = '\n';
      }
      plain.append(sign);
    }
    origins[plain.length()] = own.length();
    return new FileText(own, plain.toString(), origins, mark, ended);
  }

  /** How lines end in the file: as the first one does. */
  private static String lineEnd(String text) {
    int line = text.indexOf('\n');
    int old = text.indexOf('\r');
    if (old < 0 || (line >= 0 && line < old)) {
      return "\n";
    }
    return line == old + 1 ? "\r\n" : "\r";
  }

  /** The bytes of the file with strokes made in the plain text. */
  byte[] with(Strokes strokes) {
    String end = lineEnd(own);
    StringBuilder changed = new StringBuilder(mark ? "\uFEFF" : "");
    int done = 0;
    for (Strokes.Stroke stroke : strokes.inOrder()) {
      changed.append(own, done, origins[stroke.from()]);
      changed.append(end.equals("\n") ? stroke.text() : stroke.text().replace("\n", end));
      done = origins[stroke.to()];
    }
    changed.append(own, done, own.length());
    boolean more = !ended && changed.toString().endsWith(end);
    changed.setLength(changed.length() - (more ? end.length() : 0));
    return changed.toString().getBytes(StandardCharsets.UTF_8);
  }
}
