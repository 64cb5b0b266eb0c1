package no.planverk.attachment;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file the author publishes as it is.
 *
 * @param path its path in the source folder, in NFC; it begins with {@link #HOME}
 * @param kind what it is
 * @param size in bytes, as published
 * @param legibility whether it can be read by all
 */
public record Attachment(String path, AttachmentKind kind, long size, Legibility legibility) {

  /** The folder attachments lie in, in the source folder and on the site. */
  public static final String HOME = "vedlegg/";

  private static final Pattern WRITTEN = Pattern.compile("(?iu)(?:\\.{0,2}/)*(vedlegg/[^:]+)");
  private static final Pattern UPWARDS = Pattern.compile("(^|/)\\.{0,2}(/|$)");

  /** Whether a path is that of an attachment. */
  public static boolean isOne(String path) {
    return path.startsWith(HOME);
  }

  /**
   * The path of the attachment that an author means, who counts from the source folder or from the
   * file written in; empty where it is none.
   */
  public static Optional<String> pathOf(String written) {
    String plain = Normalizer.normalize(written.strip().replace('\\', '/'), Normalizer.Form.NFC);
    Matcher path = WRITTEN.matcher(plain);
    return path.matches() && !UPWARDS.matcher(path.group(1)).find()
        ? Optional.of(path.group(1))
        : Optional.empty();
  }

  /** The file's own name, without folder and ending. */
  public String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.substring(0, file.lastIndexOf('.'));
  }
}
