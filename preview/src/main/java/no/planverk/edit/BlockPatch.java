package no.planverk.edit;

import java.util.ArrayList;
import java.util.List;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;

/** Puts in and takes away lines of a mapping or a list that is written without brackets. */
final class BlockPatch {

  private final Patch patch;
  private final String text;
  private final Branch branch;
  private final List<Child> before;
  private final Kept kept;
  private final int column;
  private final boolean inline;

  BlockPatch(Patch patch, Branch branch, Kept kept) {
    this.patch = patch;
    this.text = patch.text;
    this.branch = branch;
    this.before = branch.before;
    this.kept = kept;
    int first = before.get(0).from;
    this.column = Habits.column(text, first);
    this.inline = !text.substring(first - column, first).isBlank();
  }

  /** Takes all of them away, and nothing that stands between them. */
  void clear() {
    for (int at = 0; at < before.size(); at++) {
      remove(at);
    }
  }

  void write() {
    int at = 0;
    int gone = 0;
    List<Child> now = branch.now;
    while (at < now.size() && !kept.holds(now.get(at))) {
      at++;
    }
    while (gone < before.size() && !kept.holds(before.get(gone))) {
      gone++;
    }
    lead(now.subList(0, at), gone);
    removeFrom(gone);
    while (at < now.size()) {
      Child last = now.get(at++);
      int start = at;
      while (at < now.size() && !kept.holds(now.get(at))) {
        at++;
      }
      insert(last, now.subList(start, at));
    }
  }

  /** What stands before the first that stays, and the number of those that stood there. */
  private void lead(List<Child> news, int gone) {
    int first = before.get(0).from;
    int start = inline ? first : Texts.lineStart(text, first);
    String lead = (inline ? "" : " ".repeat(column)) + written(news);
    boolean all = gone == before.size();
    if (news.isEmpty()) {
      if (gone > 0) {
        patch.strokes.delete(
            start, inline && !all ? nextLine(gone - 1) : end(before.get(gone - 1)));
      }
    } else if (all || (inline && gone > 0)) {
      patch.strokes.replace(start, end(before.get(gone - 1)) - 1, lead);
    } else {
      String end = inline ? "\n" + " ".repeat(column) : separator(before.get(0));
      for (int at = 0; at < gone; at++) {
        remove(at);
      }
      patch.strokes.insert(start, lead + end);
    }
  }

  /** The first sign below a child, which moves up to where the child stood. */
  private int nextLine(int place) {
    int line = end(before.get(place));
    while (Texts.indent(text, line) < 0) {
      line = Texts.lineEnd(text, line);
    }
    return line + Texts.indent(text, line);
  }

  private void removeFrom(int start) {
    for (int at = start; at < before.size(); at++) {
      if (!kept.holds(before.get(at))) {
        remove(at);
      }
    }
  }

  /** Takes its lines away, with a blank one of the two it stands between. */
  private void remove(int place) {
    int end = end(before.get(place));
    int start = Texts.lineStart(text, before.get(place).from);
    if (place > 0 && (end == text.length() || Texts.indent(text, end) < 0)) {
      int least = end(before.get(place - 1));
      while (start > least && Texts.indent(text, Texts.lineStart(text, start - 1)) < 0) {
        start = Texts.lineStart(text, start - 1);
      }
    }
    patch.strokes.delete(start, end);
  }

  private void insert(Child last, List<Child> news) {
    if (!news.isEmpty()) {
      String blank = isApart(last) ? "\n" : "";
      String lines = blank + " ".repeat(column) + written(news) + "\n";
      patch.strokes.insert(end(last), lines);
    }
  }

  private String written(List<Child> news) {
    List<String> texts = new ArrayList<>();
    for (Child child : news) {
      texts.add(
          child.isNew()
              ? patch.fresh.child(child, column)
              : patch.moved(branch, child, end(child)));
    }
    String apart = before.size() > 1 && isApart(before.get(0)) ? "\n\n" : "\n";
    return String.join(apart + " ".repeat(column), texts);
  }

  private String separator(Child first) {
    return before.size() > 1 && isApart(first) ? "\n\n" : "\n";
  }

  /** Whether it is parted from its neighbours by a blank line. */
  private boolean isApart(Child child) {
    int place = kept.place(child);
    if (place < before.size() - 1) {
      return isBlankAt(end(child));
    }
    return place > 0 && isBlankAt(end(before.get(place - 1)));
  }

  private boolean isBlankAt(int line) {
    return line < text.length() && Texts.indent(text, line) < 0;
  }

  /** The end of a child's lines, with the comments among them: those that stand further in. */
  private int end(Child child) {
    int end = Texts.lineEnd(text, child.to());
    int line = end;
    while (line < text.length()) {
      int indent = Texts.indent(text, line);
      if (indent >= 0 && !(Texts.isComment(text, line) && indent > column)) {
        break;
      }
      line = Texts.lineEnd(text, line);
      end = indent >= 0 ? line : end;
    }
    return end;
  }
}
