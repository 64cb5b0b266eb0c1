package no.planverk.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words every municipality uses, and how compounds are cut at them, exactly as the script in the
 * browser does.
 *
 * <p>Words on one line of the list mean the same; the first of them stands for all. So one compound
 * has one key, whichever written form it is in: {@code trafikktryggleik} and {@code
 * trafikksikkerhet}.
 */
final class FieldWords {

  private static final int SHORTEST = 3;
  private static final int ALONE = 4;

  private final List<List<String>> lines;
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> tails = new HashMap<>();
  private final Map<String, List<String>> cut = new HashMap<>();
  private final Stems stems;

  /** Cuts at the words of lines. */
  FieldWords(List<List<String>> lines, Stems stems) {
    this.lines = lines;
    this.stems = stems;
    for (List<String> line : lines) {
      String meant = stems.of(line.get(0));
      for (String word : line) {
        heads.putIfAbsent(word, meant);
        tails.putIfAbsent(stems.of(word), meant);
      }
    }
  }

  /** Our own list. */
  static FieldWords read(Stems stems) {
    return new FieldWords(
        WordList.lines("field-words.txt").map(line -> List.of(line.split(" ", -1))).toList(),
        stems);
  }

  /** The lines, each with its words as they are written. */
  List<List<String>> lines() {
    return lines;
  }

  /** Every stem of the list. */
  Set<String> stems() {
    return lines.stream()
        .flatMap(List::stream)
        .map(stems::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The key a word in lower case is found by in either written form. */
  String key(String word) {
    return String.join("", parts(word));
  }

  /** Whether a word is one of the list. */
  boolean knows(String word) {
    return tails.containsKey(stems.of(word));
  }

  /** What a word is made of: words of the list by their keys, and what is left between them. */
  List<String> parts(String word) {
    List<String> known = cut.get(word);
    if (known == null) {
      known = cutUp(word);
      cut.put(word, known);
    }
    return known;
  }

  private List<String> cutUp(String word) {
    String root = stems.of(word);
    if (tails.containsKey(root)) {
      return List.of(tails.getOrDefault(root, root));
    }
    for (int end = word.length() - SHORTEST; end >= SHORTEST; end--) {
      String head = heads.get(word.substring(0, end));
      String rest = head == null ? null : afterLink(word.substring(end));
      if (head != null && rest != null) {
        return joined(List.of(head), parts(rest));
      }
    }
    for (int end = word.length() - SHORTEST; end >= ALONE; end--) {
      String head = heads.get(word.substring(0, end));
      if (head != null) {
        return List.of(head, stems.of(word.substring(end)));
      }
    }
    return fromTheEnd(word, root);
  }

  /** What follows a first part, without the s or e that joins them; null where it is not known. */
  private @Nullable String afterLink(String rest) {
    if (isBegun(rest)) {
      return rest;
    }
    boolean linked = rest.startsWith("s") || rest.startsWith("e");
    return linked && isBegun(rest.substring(1)) ? rest.substring(1) : null;
  }

  private boolean isBegun(String rest) {
    if (rest.length() < SHORTEST) {
      return false;
    }
    boolean begun = tails.containsKey(stems.of(rest));
    for (int end = SHORTEST; end <= rest.length() - SHORTEST && !begun; end++) {
      begun = heads.containsKey(rest.substring(0, end));
    }
    return begun;
  }

  private List<String> fromTheEnd(String word, String root) {
    for (int from = SHORTEST; from <= word.length() - ALONE; from++) {
      String tail = tails.get(stems.of(word.substring(from)));
      if (tail != null) {
        String head = word.substring(0, from);
        boolean linked = head.endsWith("s") || head.endsWith("e");
        List<String> inner = linked ? parts(head.substring(0, from - 1)) : List.of();
        return joined(inner.size() > 1 ? inner : List.of(head), List.of(tail));
      }
    }
    return List.of(root);
  }

  private static List<String> joined(List<String> first, List<String> last) {
    return Stream.concat(first.stream(), last.stream()).toList();
  }
}
