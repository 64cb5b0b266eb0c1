package no.planverk.edit;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.edit.Twig.Child;
import no.planverk.edit.Twig.Leaf;
import no.planverk.edit.Twig.Range;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Puts another text in place of one that stands under a key or a dash, in the same style. */
final class LeafPatch {

  private static final Pattern HEAD = Pattern.compile("[|>]([-+0-9]*)");

  private final Patch patch;
  private final Child child;
  private final Leaf leaf;
  private final Range range;
  private final int column;

  LeafPatch(Patch patch, Child child, Leaf leaf) {
    this.patch = patch;
    this.child = child;
    this.leaf = leaf;
    this.range = Objects.requireNonNull(leaf.range);
    this.column = Habits.column(patch.text, child.from);
  }

  void write() {
    if (leaf.isBlock()) {
      block();
    } else if (leaf.text.contains("\n")) {
      becomesBlock();
    } else {
      patch.inLine(child, Scalars.inLine(leaf.text, leaf.style, false));
    }
  }

  private void becomesBlock() {
    int indent = column + patch.fresh.habits().step();
    Blocks block = Blocks.of(leaf.text, ScalarStyle.LITERAL, "", column, indent);
    patch.inLine(child, block.head());
    patch.strokes.insert(Texts.lineEnd(patch.text, range.to()) - 1, "\n" + block.lines());
  }

  private void block() {
    Matcher head = HEAD.matcher(patch.text).region(range.from(), range.to());
    String marks = head.lookingAt() ? head.group(1) : "";
    int body = Texts.lineEnd(patch.text, range.from());
    int indent = column + patch.fresh.habits().step();
    if (marks.chars().noneMatch(Character::isDigit)) {
      indent = indent(body, indent);
    }
    String chomping = marks.replaceAll("[0-9]", "");
    Blocks block = Blocks.of(leaf.text, leaf.style, chomping, column, indent);
    patch.strokes.replace(range.from(), range.from() + 1 + marks.length(), block.head());
    if (range.to() < body) {
      patch.strokes.insert(body - 1, "\n" + block.lines());
    } else {
      patch.strokes.replace(body, range.to(), block.lines());
    }
  }

  private int indent(int body, int usual) {
    int line = body;
    while (line < range.to()) {
      int indent = Texts.indent(patch.text, line);
      if (indent >= 0) {
        return indent;
      }
      line = Texts.lineEnd(patch.text, line);
    }
    return usual;
  }
}
