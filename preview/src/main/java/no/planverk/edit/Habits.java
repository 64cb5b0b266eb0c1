package no.planverk.edit;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.edit.Twig.Branch;
import no.planverk.edit.Twig.Child;
import no.planverk.edit.Twig.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written, so that what is new in it looks as the rest.
 *
 * @param step how much further in the fields of a mapping under a key stand
 * @param list how much further in the dashes of a list under a key stand
 * @param dash how far after its dash an item begins
 * @param brackets whether lists of plain values stand between brackets
 */
record Habits(int step, int list, int dash, boolean brackets) {

  private static final int USUAL = 2;

  /** The habits of a text; the usual ones where it shows none. */
  static Habits of(String text, Twig root) {
    return new Habits(
        children(root)
            .filter(child -> isBlock(child, true) && !child.key.isEmpty())
            .map(child -> deeper(text, child))
            .findFirst()
            .orElse(USUAL),
        children(root)
            .filter(child -> isBlock(child, false) && !child.key.isEmpty())
            .map(child -> deeper(text, child))
            .findFirst()
            .orElse(USUAL),
        children(root).flatMap(child -> dash(text, child).stream()).findFirst().orElse(USUAL),
        children(root)
            .map(child -> child.before)
            .filter(Branch.class::isInstance)
            .map(Branch.class::cast)
            .filter(Habits::isOfLeaves)
            .findFirst()
            .map(list -> list.flow)
            .orElse(false));
  }

  private static Stream<Child> children(@Nullable Twig twig) {
    return twig instanceof Branch branch
        ? branch.before.stream()
            .flatMap(child -> Stream.concat(Stream.of(child), children(child.before)))
        : Stream.of();
  }

  private static boolean isBlock(Child child, boolean mapping) {
    return child.before instanceof Branch branch && !branch.flow && branch.mapping == mapping;
  }

  private static boolean isOfLeaves(Branch list) {
    return !list.mapping
        && !list.before.isEmpty()
        && list.before.stream().allMatch(item -> item.value instanceof Leaf);
  }

  private static int deeper(String text, Child child) {
    return column(text, start(child.before)) - column(text, child.from);
  }

  private static Optional<Integer> dash(String text, Child child) {
    boolean item = child.key.isEmpty() && child.after == child.from + 1;
    return item && !text.substring(child.from, start(child.before)).contains("\n")
        ? Optional.of(start(child.before) - child.from).filter(gap -> gap > 1)
        : Optional.empty();
  }

  private static int start(@Nullable Twig twig) {
    return Objects.requireNonNull(Objects.requireNonNull(twig).range()).from();
  }

  static int column(String text, int at) {
    return at - Texts.lineStart(text, at);
  }
}
