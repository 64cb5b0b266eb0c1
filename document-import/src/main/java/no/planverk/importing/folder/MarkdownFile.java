package no.planverk.importing.folder;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file of the model in its parts: all together they are the file.
 *
 * @param opening the line above the keys; empty where there are none
 * @param head the keys
 * @param body the line below them and the text
 */
record MarkdownFile(String opening, String head, String body) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(\\x{FEFF}?---[ \t]*\r?\n)(.*?)((?<=\n)---[ \t]*(?:\r?\n.*)?)", Pattern.DOTALL);

  private static final Pattern LINE = Pattern.compile("---[ \t]*(?:\r?\n)?");

  static MarkdownFile of(String text) {
    Matcher parts = PARTS.matcher(text);
    return parts.matches()
        ? new MarkdownFile(parts.group(1), parts.group(2), parts.group(3))
        : new MarkdownFile("", "", text);
  }

  /** The text under the keys. */
  String text() {
    return opening.isEmpty() ? body : LINE.matcher(body).replaceFirst("");
  }

  /** The file with other keys. */
  String with(String other) {
    return opening + other + body;
  }
}
