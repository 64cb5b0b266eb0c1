package no.planverk.edit;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Writes texts of several lines as blocks, under a head such as {@code |}.
 *
 * @param head what stands where a value does
 * @param lines the lines below it, with their indents and without the last line end
 */
record Blocks(String head, String lines) {

  /** A line of a folded text is no longer than those the author has written, or than this. */
  private static final int WIDTH = 100;

  /**
   * A text as a block.
   *
   * @param style folded, or with its own lines
   * @param chomping {@code -}, {@code +} or nothing, as the head has it
   * @param outer how far in stands what the block is the value of
   * @param indent how far in its lines stand
   */
  static Blocks of(String text, ScalarStyle style, String chomping, int outer, int indent) {
    String bare = Texts.withoutEnd(text);
    boolean fold = style == ScalarStyle.FOLDED && isFoldable(bare);
    boolean blankFirst = bare.startsWith(" ") || bare.startsWith("\n") || bare.startsWith("\t");
    String hint = blankFirst ? Integer.toString(indent - outer) : "";
    List<String> lines = new ArrayList<>();
    for (String line : (fold ? folded(bare, indent) : bare).split("\n", -1)) {
      lines.add(line.isEmpty() ? line : " ".repeat(indent) + line);
    }
    return new Blocks((fold ? ">" : "|") + hint + chomping, String.join("\n", lines));
  }

  /** Lines that begin with a blank are not folded by YAML. */
  private static boolean isFoldable(String text) {
    return text.lines().noneMatch(line -> line.startsWith(" ") || line.startsWith("\t"));
  }

  /** One more line end between lines than there is in the text, and single spaces may be ends. */
  private static String folded(String text, int indent) {
    StringBuilder folded = new StringBuilder();
    int column = indent;
    for (String word : text.replaceAll("\n+", "$0\n").split("(?<=[^ \n]) (?=[^ \n])", -1)) {
      boolean full = !folded.isEmpty() && column + 1 + firstLine(word) > WIDTH;
      if (!folded.isEmpty()) {
        folded.append(full ? "\n" : " ");
      }
      folded.append(word);
      int end = word.lastIndexOf('\n');
      int start = full ? indent : column + 1;
      column = end < 0 ? start + word.length() : indent + word.length() - end - 1;
    }
    return folded.toString();
  }

  private static int firstLine(String word) {
    int end = word.indexOf('\n');
    return end < 0 ? word.length() : end;
  }
}
