package no.planverk.importing.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.importing.document.ListMark;
import org.w3c.dom.Element;

/** Counts the items of Word's lists as Word does: on over the text between them. */
final class WordNumbering {

  private static final int LEVELS = 9;
  private static final int MOST = 100_000;

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> uses = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Takes down the lists there are. */
  void take(Element root) {
    Xml.children(root, "abstractNum")
        .forEach(list -> lists.put(Xml.attribute(list, "abstractNumId"), list));
    Xml.children(root, "num").forEach(use -> uses.put(Xml.attribute(use, "numId"), use));
  }

  /** The mark of the next item. */
  ListMark mark(String use, int depth) {
    String list = list(use);
    Optional<Element> level = level(lists.get(list), "lvl", depth);
    String format = level.map(found -> Xml.value(found, "numFmt")).orElse("bullet");
    boolean isOrdered = !format.equals("bullet") && !format.equals("none");
    return new ListMark(depth, isOrdered, isOrdered ? next(use, list, depth, level) : 0);
  }

  private String list(String use) {
    Element found = uses.get(use);
    return found == null ? "" : Xml.value(found, "abstractNumId");
  }

  private int next(String use, String list, int depth, Optional<Element> level) {
    int[] numbers = counts.computeIfAbsent(list, none -> new int[LEVELS]);
    Optional<Element> again =
        level(uses.get(use), "lvlOverride", depth)
            .flatMap(other -> Xml.child(other, "startOverride"));
    if (again.isPresent() && begun.add(use + ":" + depth)) {
      numbers[depth] = 0;
    }
    int start =
        again
            .or(() -> level.flatMap(own -> Xml.child(own, "start")))
            .map(WordNumbering::value)
            .orElse(1);
    numbers[depth] = numbers[depth] == 0 ? Math.max(1, start) : numbers[depth] + 1;
    Arrays.fill(numbers, depth + 1, LEVELS, 0);
    return numbers[depth];
  }

  private static int value(Element start) {
    return Xml.number(start, "val", 1, MOST);
  }

  private static Optional<Element> level(
      @org.jspecify.annotations.Nullable Element list, String name, int depth) {
    return list == null
        ? Optional.empty()
        : Xml.children(list, name).stream()
            .filter(level -> Xml.attribute(level, "ilvl").equals(Integer.toString(depth)))
            .findFirst();
  }
}
