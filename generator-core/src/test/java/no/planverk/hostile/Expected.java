package no.planverk.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must become of a hostile source: the lines of its {@code expect.txt}, by their first word.
 */
record Expected(Map<String, List<String>> lines) {

  /** The words a line may begin with; README.md of the hostile inputs says what each means. */
  private static final List<String> WORDS =
      List.of(
          "kind",
          "location",
          "message",
          "hint",
          "also",
          "never",
          "shows",
          "present",
          "absent",
          "same-page-as",
          "quiet",
          "output",
          "seconds",
          "max-lines",
          "draw",
          "env",
          "why",
          "note");

  static Expected read(Path file) throws IOException {
    Map<String, List<String>> lines = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split(": ", 2);
      if (!WORDS.contains(parts[0])) {
        throw new IllegalArgumentException(file + " has a line nobody reads: " + line);
      }
      lines.computeIfAbsent(parts[0], word -> new ArrayList<>()).add(parts[1]);
    }
    return new Expected(lines);
  }

  /** Where file names cannot hold æøå, nothing more can be said than that. */
  Expected inLocaleC() {
    Map<String, List<String>> other = new HashMap<>(lines);
    other.put("kind", List.of("reject"));
    other.put("message", List.of("LC_ALL"));
    other.keySet().removeAll(List.of("location", "shows"));
    return new Expected(other);
  }

  List<String> all(String word) {
    return lines.getOrDefault(word, List.of());
  }

  /** The one line of a word; empty where there is none. */
  String one(String word) {
    return String.join("", all(word));
  }

  boolean has(String word) {
    return lines.containsKey(word);
  }

  boolean is(String... kinds) {
    return List.of(kinds).contains(one("kind"));
  }

  int number(String word, int otherwise) {
    return has(word) ? Integer.parseInt(one(word)) : otherwise;
  }
}
