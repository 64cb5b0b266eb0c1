package no.planverk.importing.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import no.planverk.importing.document.ListMark;

/** Writes items of lists in Markdown, each under the text of the one it belongs to. */
final class Lists {

  private record Level(int depth, boolean ordered, int indent, int number) {

    String mark() {
      return ordered ? number + ". " : "- ";
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();

  /** The item. */
  String item(ListMark mark, String markdown) {
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
    int number = goesOn && here != null ? here.number() + 1 : 1;
    Level level = new Level(mark.depth(), mark.ordered(), indent, number);
    levels.push(level);
    String below = "\n" + " ".repeat(indent + level.mark().length());
    return " ".repeat(indent) + level.mark() + markdown.replace("\n", below);
  }

  /** Whether an item of this kind begins another list right after one of another kind. */
  boolean breaksOff(ListMark mark) {
    Level outermost = levels.peekLast();
    return outermost != null && mark.depth() == 0 && outermost.ordered() != mark.ordered();
  }

  /** What follows is no item. */
  void end() {
    levels.clear();
  }
}
