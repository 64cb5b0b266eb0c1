package no.planverk.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The picture formats we publish, known by their first bytes. */
enum PictureKind {
  PNG("png", "\u0089PNG\r\n\u001A\n.*"),
  JPEG("jpg,jpeg", "\u00FF\u00D8\u00FF.*"),
  WEBP("webp", "RIFF.{4}WEBP.*"),
  SVG(
      "svg",
      "(\u00EF\u00BB\u00BF)?\\s*+((<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(\\[.*?\\]\\s*+)?>)\\s*+)*+<svg[\\s>/].*");

  private static final int LOOKED_AT = 4096;

  private final String endings;
  private final Pattern start;

  PictureKind(String endings, String start) {
    this.endings = endings;
    this.start = Pattern.compile(start, Pattern.DOTALL);
  }

  /** The endings such a file may have, the usual one first. */
  List<String> endings() {
    return List.of(endings.split(",", -1));
  }

  /** The kind of a file's content. */
  static Optional<PictureKind> of(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(kind -> kind.start.matcher(start).matches()).findFirst();
  }
}
