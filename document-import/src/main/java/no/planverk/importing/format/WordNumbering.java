package no.planverk.importing.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.importing.document.ListMark;
import org.w3c.dom.Element;

/** Counts the items of Word's lists as Word does: on over the text between them. */
final class WordNumbering {

  private static final int LEVELS = 9;

  /** No list of a decision begins at more. */
  private static final int MOST = 1000;

  private static final String DECIMAL = "decimal";
  private static final int LETTERS = 26;

  private static final List<String> ROMAN =
      List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");

  private static final List<Integer> ROMAN_WORTH =
      List.of(1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1);

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
    int number = isOrdered ? next(use, list, depth, level) : 0;
    return new ListMark(depth, isOrdered, number, isOrdered ? label(list, depth, level) : "");
  }

  /** What Word writes before an item, where it is more than its number. */
  private String label(String list, int depth, Optional<Element> level) {
    String pattern = level.map(found -> Xml.value(found, "lvlText")).orElse("");
    boolean isDecimal = level.filter(WordNumbering::isDecimal).isPresent();
    if (pattern.isBlank() || (isDecimal && pattern.matches("%" + (depth + 1) + "[.)]?\\s*"))) {
      return "";
    }
    int[] numbers = counts.getOrDefault(list, new int[LEVELS]);
    String label = pattern;
    for (int upper = 0; upper <= depth; upper++) {
      String format =
          level(lists.get(list), "lvl", upper)
              .map(found -> Xml.value(found, "numFmt"))
              .orElse(DECIMAL);
      label = label.replace("%" + (upper + 1), written(Math.max(1, numbers[upper]), format));
    }
    return label.strip();
  }

  private static boolean isDecimal(Element level) {
    return Xml.value(level, "numFmt").equals(DECIMAL);
  }

  private static String written(int number, String format) {
    String letters =
        format.endsWith("Letter")
            ? String.valueOf((char) ('a' + (number - 1) % LETTERS))
                .repeat((number - 1) / LETTERS + 1)
            : format.endsWith("Roman") ? roman(number) : Integer.toString(number);
    return format.startsWith("upper") ? letters.toUpperCase(Locale.ROOT) : letters;
  }

  private static String roman(int number) {
    StringBuilder written = new StringBuilder();
    int rest = number;
    for (int sign = 0; sign < ROMAN.size(); sign++) {
      while (rest >= ROMAN_WORTH.get(sign)) {
        written.append(ROMAN.get(sign));
        rest -= ROMAN_WORTH.get(sign);
      }
    }
    return written.toString();
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
