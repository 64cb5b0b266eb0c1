package no.planverk.importing.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import no.planverk.importing.document.ListMark;

/** Writes items of lists in Markdown, each under the text of the one it belongs to. */
final class Lists {

  private record Level(int depth, boolean ordered, int indent, int number, String sign) {

    String mark() {
      return ordered ? number + sign + " " : "- ";
    }
  }

  /** The sign after a number: with the same, two lists after each other would be one. */
  private String sign = ".";

  private final Deque<Level> levels = new ArrayDeque<>();

  /** The item. */
  String item(ListMark said, String text) {
    ListMark mark = plain(said);
    String label = MarkdownTable.escaped(said.label());
    String markdown = label.isEmpty() ? text : label + " " + text;
    while (!levels.isEmpty() && levels.peek().depth() > mark.depth()) {
      levels.pop();
    }
    Level here = levels.peek();
    boolean goesOn =
        here != null && here.depth() == mark.depth() && here.ordered() == mark.ordered();
    if (here != null && here.depth() == mark.depth()) {
      levels.pop();
    }
    Level around = levels.peek();
    int indent = around == null ? 0 : around.indent() + around.mark().length();
    int counted = goesOn && here != null ? here.number() + 1 : 1;
    int number = mark.number() > 0 ? mark.number() : counted;
    Level level = new Level(mark.depth(), mark.ordered(), indent, number, sign);
    levels.push(level);
    String below = "\n" + " ".repeat(indent + level.mark().length());
    return " ".repeat(indent) + level.mark() + markdown.replace("\n", below);
  }

  /** Markdown has numbers alone: before any other label stands a stroke. */
  private static ListMark plain(ListMark mark) {
    return mark.label().isEmpty() ? mark : new ListMark(mark.depth(), false);
  }

  /** Whether an item begins another list right after one: of another kind, or counted anew. */
  boolean breaksOff(ListMark said) {
    ListMark mark = plain(said);
    Level outermost = levels.peekLast();
    return outermost != null
        && mark.depth() == 0
        && (outermost.ordered() != mark.ordered() || isCountedAnew(mark, outermost));
  }

  private static boolean isCountedAnew(ListMark mark, Level outermost) {
    return mark.number() > 0 && mark.number() != outermost.number() + 1;
  }

  /** Ends the list before the one that item begins. */
  void breakOff(ListMark said) {
    ListMark mark = plain(said);
    Level outermost = levels.peekLast();
    boolean isAlike = outermost != null && outermost.ordered() && mark.ordered();
    String next = isAlike && sign.equals(".") ? ")" : ".";
    end();
    sign = next;
  }

  /** What follows is no item. */
  void end() {
    levels.clear();
    sign = ".";
  }
}
