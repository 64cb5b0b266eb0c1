package no.planverk.edit;

/**
 * The parts of a Markdown file; without fields it is text only.
 *
 * @param fields whether there are lines for fields
 * @param from where the fields begin
 * @param to where they end
 * @param body where the text below them begins
 */
record Front(boolean fields, int from, int to, int body) {

  private static final String FENCE = "---";

  static Front of(String text) {
    if (!isFence(text, 0)) {
      return new Front(false, 0, 0, 0);
    }
    int from = Texts.lineEnd(text, 0);
    int line = from;
    while (line < text.length() && !isFence(text, line)) {
      line = Texts.lineEnd(text, line);
    }
    return new Front(true, from, line, Texts.lineEnd(text, line));
  }

  private static boolean isFence(String text, int line) {
    return text.substring(line, Texts.lineEnd(text, line)).stripTrailing().equals(FENCE);
  }

  /** Puts another text below the fields, between the blank lines that are there. */
  void write(String text, String body, Strokes strokes) {
    String bare = body.replace("\r\n", "\n").replace('\r', '\n').strip();
    int start = this.body;
    while (start < text.length() && Texts.indent(text, start) < 0) {
      start = Texts.lineEnd(text, start);
    }
    int end = text.length();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (bare.isEmpty()) {
      strokes.delete(this.body, text.length());
    } else if (end > start) {
      strokes.replace(start, end, bare);
    } else {
      strokes.replace(this.body, text.length(), (fields ? "\n" : "") + bare + "\n");
    }
  }
}
