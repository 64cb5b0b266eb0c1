package no.planverk.edit;

import java.util.Objects;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;
import no.planverk.edit.Twig.Leaf;
import no.planverk.edit.Twig.Range;
import org.jspecify.annotations.Nullable;

/** Finds the strokes that make of a text what its twigs have become. */
final class Patch {

  final String text;
  final Fresh fresh;
  final Strokes strokes;

  Patch(String text, Fresh fresh, Strokes strokes) {
    this.text = text;
    this.fresh = fresh;
    this.strokes = strokes;
  }

  /** Changes what was there; the inner before the outer, which is put in after it. */
  void branch(Branch branch) {
    Kept kept = Kept.of(branch);
    for (Child child : branch.now) {
      if (kept.holds(child)) {
        child(branch, child);
      }
    }
    if (!branch.isWhole()) {
      if (branch.flow) {
        new FlowPatch(this, branch, kept).write();
      } else {
        new BlockPatch(this, branch, kept).write();
      }
    }
  }

  private void child(Branch parent, Child child) {
    if (child.value instanceof Branch branch && branch == child.before) {
      branch(branch);
    } else if (child.value != child.before) {
      replace(parent, child);
    } else if (child.value instanceof Leaf leaf && leaf.changed) {
      if (parent.flow) {
        inLine(child, Scalars.inLine(leaf.text, leaf.style, true));
      } else {
        new LeafPatch(this, child, leaf).write();
      }
    }
  }

  /** A child as it is now, from its key or dash on and without the last line end. */
  String moved(Branch parent, Child child, int end) {
    Strokes inside = new Strokes();
    new Patch(text, fresh, inside).child(parent, child);
    String made = inside.made(text, child.from, end);
    return made.endsWith("\n") ? made.substring(0, made.length() - 1) : made;
  }

  /** Puts text in place of a value that stands in one line. */
  void inLine(Child child, String value) {
    Range old = range(child);
    boolean blank = old.from() == old.to();
    boolean colon = child.key.isEmpty() || text.substring(child.after, old.from()).contains(":");
    strokes.replace(old.from(), old.to(), blank ? (colon ? " " : ": ") + value : value);
  }

  private void replace(Branch parent, Child child) {
    if (parent.flow) {
      inLine(child, fresh.inLine(child.value));
      return;
    }
    Range old = range(child);
    int column = Habits.column(text, child.from);
    boolean dash = child.key.isEmpty();
    int head = dash ? child.after : text.indexOf(':', child.after) + 1;
    String value = fresh.value(child.value, column, dash);
    Branch gone = emptied(child);
    if (gone != null && text.substring(head, old.from()).contains("\n")) {
      // The comments between them stay.
      strokes.insert(head, value);
      new BlockPatch(this, gone, Kept.of(gone)).clear();
    } else if (text.substring(head, old.from()).contains("\n")) {
      below(head, old, value);
    } else if (text.substring(old.from(), old.to()).contains("\n")) {
      strokes.replace(head, old.to(), value);
    } else {
      int first = value.contains("\n") ? value.indexOf('\n') : value.length();
      strokes.replace(head, old.to(), value.substring(0, first));
      strokes.insert(Texts.lineEnd(text, old.to()) - 1, value.substring(first));
    }
  }

  /** What stood in lines of its own and is all gone; null where it is not. */
  private static @Nullable Branch emptied(Child child) {
    return child.value instanceof Branch now
            && now.now.isEmpty()
            && child.before instanceof Branch old
            && !old.flow
            && !old.before.isEmpty()
        ? old
        : null;
  }

  /** In place of a value that begins on a line below its key; comments between them stay. */
  private void below(int head, Range old, String value) {
    int start = Texts.lineStart(text, old.from());
    if (value.startsWith("\n")) {
      strokes.replace(start, old.to(), value.substring(1));
    } else {
      strokes.insert(head, value);
      strokes.delete(start, Texts.lineEnd(text, old.to()));
    }
  }

  static Range range(Child child) {
    return Objects.requireNonNull(Objects.requireNonNull(child.before).range());
  }
}
