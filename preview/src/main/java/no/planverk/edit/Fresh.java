package no.planverk.edit;

import java.util.stream.Collectors;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;
import no.planverk.edit.Twig.Leaf;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Writes what is new in a file. Texts have no line end after their last line, and no indent before
 * their first.
 */
record Fresh(Habits habits) {

  /** A field or an item, whose key or dash stands so far in. */
  String child(Child child, int column) {
    return child.key.isEmpty()
        ? "-" + value(child.value, column, true)
        : Scalars.key(child.key) + ":" + value(child.value, column, false);
  }

  /** The same between brackets. */
  String inLine(Child child) {
    String value = inLine(child.value);
    return child.key.isEmpty() ? value : Scalars.key(child.key) + ": " + value;
  }

  /** All the fields or items of a mapping or a list that stand so far in. */
  String children(Branch branch, int column) {
    return branch.now.stream()
        .map(child -> child(child, column))
        .collect(Collectors.joining("\n" + " ".repeat(column)));
  }

  /**
   * A value after a key or a dash that stands so far in, with the blank or line end before it.
   *
   * @param dash whether it stands after a dash
   */
  String value(Twig twig, int column, boolean dash) {
    if (twig instanceof Leaf leaf) {
      return leaf(leaf, column);
    }
    Branch branch = (Branch) twig;
    if (branch.now.isEmpty() || branch.flow || isShort(branch)) {
      return " " + inLine(branch);
    }
    if (dash) {
      String gap = " ".repeat(habits.dash() - 1);
      return gap + children(branch, column + habits.dash());
    }
    int inner = column + (branch.mapping ? habits.step() : habits.list());
    return "\n" + " ".repeat(inner) + children(branch, inner);
  }

  private String leaf(Leaf leaf, int column) {
    if (leaf.text.contains("\n")) {
      Blocks block = Blocks.of(leaf.text, ScalarStyle.LITERAL, "", column, column + habits.step());
      return " " + block.head() + "\n" + block.lines();
    }
    return " " + Scalars.inLine(leaf.text, leaf.style, false);
  }

  private boolean isShort(Branch branch) {
    return habits.brackets()
        && !branch.mapping
        && branch.now.stream()
            .allMatch(item -> item.value instanceof Leaf leaf && !leaf.text.contains("\n"));
  }

  /** A value between brackets, or a single one. */
  String inLine(Twig twig) {
    if (twig instanceof Leaf leaf) {
      return Scalars.inLine(leaf.text, leaf.style, true);
    }
    Branch branch = (Branch) twig;
    String inside = branch.now.stream().map(this::inLine).collect(Collectors.joining(", "));
    return branch.mapping ? "{" + inside + "}" : "[" + inside + "]";
  }
}
