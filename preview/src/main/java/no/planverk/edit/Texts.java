package no.planverk.edit;

/** Looks at a text line by line. */
final class Texts {

  private Texts() {}

  /** The text without the line ends after its last line. */
  static String withoutEnd(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  /** Where the line of a place begins. */
  static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where the line of a place ends: after its line end. */
  static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** How far in the first sign of the line at a place stands; -1 for a blank line. */
  static int indent(String text, int lineStart) {
    int at = lineStart;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' ? -1 : at - lineStart;
  }

  /** Whether the line at a place is a comment. */
  static boolean isComment(String text, int lineStart) {
    int indent = indent(text, lineStart);
    return indent >= 0 && text.charAt(lineStart + indent) == '#';
  }
}
