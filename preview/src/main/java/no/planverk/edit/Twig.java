package no.planverk.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A value of a file while it is changed, with where it stands in the text. */
sealed interface Twig {

  /** Where a value stands; its end is after its last sign, blank lines not counted. */
  record Range(int from, int to) {}

  /** Where it stands; null for what is new. */
  @Nullable Range range();

  /** One value. */
  final class Leaf implements Twig {
    final @Nullable Range range;
    final ScalarStyle style;
    String text;
    boolean changed;

    Leaf(@Nullable Range range, ScalarStyle style, String text) {
      this.range = range;
      this.style = style;
      this.text = text;
    }

    @Override
    public @Nullable Range range() {
      return range;
    }

    boolean isBlank() {
      return style == ScalarStyle.PLAIN && List.of("", "~", "null").contains(text);
    }

    boolean isBlock() {
      return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    }

    /** Whether it says a text; line ends after the text do not count. */
    boolean says(String other) {
      return Texts.withoutEnd(text).equals(Texts.withoutEnd(other));
    }
  }

  /** A mapping or a list. */
  final class Branch implements Twig {
    final @Nullable Range range;
    final boolean flow;
    final boolean mapping;
    final List<Child> before = new ArrayList<>();
    final List<Child> now = new ArrayList<>();

    Branch(@Nullable Range range, boolean flow, boolean mapping) {
      this.range = range;
      this.flow = flow;
      this.mapping = mapping;
    }

    @Override
    public @Nullable Range range() {
      return range;
    }

    /** The field of a key; null where there is none. */
    @Nullable Child field(String key) {
      return now.stream().filter(child -> child.key.equals(key)).findFirst().orElse(null);
    }

    /** Whether its children are those it had, in their order. */
    boolean isWhole() {
      return now.equals(before);
    }
  }

  /** A field of a mapping or an item of a list. */
  final class Child {
    /** The key; empty for an item. */
    final String key;

    /** Where its key or its dash begins, or between brackets itself. */
    final int from;

    /** After the key, or the dash. */
    final int after;

    final @Nullable Twig before;
    Twig value;

    Child(String key, int from, int after, Twig value) {
      this.key = key;
      this.from = from;
      this.after = after;
      this.before = value;
      this.value = value;
    }

    /** One that is new. */
    Child(String key, Twig value) {
      this.key = key;
      this.from = -1;
      this.after = -1;
      this.before = null;
      this.value = value;
    }

    boolean isNew() {
      return before == null;
    }

    /** Where what stood there ended. */
    int to() {
      return Objects.requireNonNull(Objects.requireNonNull(before).range()).to();
    }
  }
}
