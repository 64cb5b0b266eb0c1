package no.planverk.preview.file;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser sends of a form with a file in it (RFC 7578).
 *
 * @param fields the plain values by name
 * @param name what the file is called where it came from, as somebody's machine says
 * @param file what it holds
 */
record Multipart(Map<String, String> fields, String name, byte[] file) {

  private static final Pattern TYPE =
      Pattern.compile("(?i)multipart/form-data; *boundary=\"?([\\w'()+,./:=?-]{1,70})\"?");
  private static final Pattern PART =
      Pattern.compile(
          "(?is)(?:.*\r\n)?content-disposition: form-data; name=\"([^\"\r\n]*)\""
              + "(?:; filename=\"([^\"\r\n]*)\")?(?:\r\n.*)?");
  private static final int MOST_PARTS = 8;
  private static final String HEADS_END = "\r\n\r\n";

  /**
   * Reads it.
   *
   * @param type the {@code Content-Type} it came with
   * @return empty where it is no such form, or was cut off
   */
  static Optional<Multipart> of(String type, byte[] body) {
    Matcher matcher = TYPE.matcher(type);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    // One sign for each byte, so that places in the text are places in the bytes.
    String text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
    String between = "\r\n--" + matcher.group(1);
    Map<String, String> fields = new HashMap<>();
    String name = "";
    byte[] file = new byte[0];
    int at = text.startsWith(between) ? between.length() : -1;
    for (int parts = 0; at >= 0 && text.startsWith("\r\n", at); parts++) {
      int heads = text.indexOf(HEADS_END, at);
      int end = heads < 0 ? -1 : text.indexOf(between, heads + HEADS_END.length());
      Matcher part = PART.matcher(heads < 0 ? "" : utf8(text.substring(at + 2, heads)));
      if (end < 0 || parts >= MOST_PARTS || !part.matches()) {
        return Optional.empty();
      }
      String content = text.substring(heads + HEADS_END.length(), end);
      if (part.group(2) == null) {
        fields.put(part.group(1), utf8(content));
      } else {
        name = part.group(2);
        file = content.getBytes(StandardCharsets.ISO_8859_1);
      }
      at = end + between.length();
    }
    return at >= 0 && text.startsWith("--", at)
        ? Optional.of(new Multipart(Map.copyOf(fields), name, file))
        : Optional.empty();
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
