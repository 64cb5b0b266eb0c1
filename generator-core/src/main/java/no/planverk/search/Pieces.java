package no.planverk.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keys with values, spread in their order over files of about the same size.
 *
 * @param kind the letter their names begin with
 * @param borders where each piece begins: no more letters of its first key than tell it from the
 *     last key of the piece before
 * @param files each piece by its name
 */
record Pieces(String kind, List<String> borders, Map<String, Object> files) {

  /** What stands between the words of a key: not a space, which stands between borders. */
  static final String BETWEEN = "_";

  /** So many borders stand in one list. */
  static final int LISTED = 64;

  /** Pieces named by their kind and a number, of about a size in characters. */
  static Pieces of(String kind, int size, SortedMap<String, ?> values) {
    List<String> borders = new ArrayList<>();
    Map<String, Object> files = new LinkedHashMap<>();
    Map<String, Object> piece = new LinkedHashMap<>();
    int room = 0;
    String before = "";
    for (Map.Entry<String, ?> entry : values.entrySet()) {
      String key = entry.getKey();
      if (key.indexOf(' ') >= 0) {
        throw new IllegalArgumentException("a key with a space: " + key);
      }
      int needed = key.length() + entry.getValue().toString().length();
      if (room < needed) {
        piece = new LinkedHashMap<>();
        files.put(kind + borders.size(), piece);
        borders.add(border(before, key));
        room = size;
      }
      room -= needed;
      piece.put(key, entry.getValue());
      before = key;
    }
    if (files.isEmpty()) {
      // The browser asks for a piece without knowing that there is nothing in any.
      files.put(kind + "0", Map.of());
      borders.add("");
    }
    return new Pieces(kind, List.copyOf(borders), files);
  }

  /**
   * What the start says of where the pieces begin: their borders, or where those are many, the
   * first of each list of them.
   */
  Map<String, String> start() {
    return borders.size() <= LISTED
        ? Map.of("grenser", String.join(" ", borders))
        : Map.of("lister", String.join(" ", lists().map(some -> some.get(0)).toList()));
  }

  /** The pieces, and the lists of their borders where the start has no room for them. */
  Map<String, Object> allFiles() {
    Map<String, Object> all = new LinkedHashMap<>(files);
    if (borders.size() > LISTED) {
      List<List<String>> lists = lists().toList();
      for (int list = 0; list < lists.size(); list++) {
        all.put("l" + kind + list, String.join(" ", lists.get(list)));
      }
    }
    return all;
  }

  private Stream<List<String>> lists() {
    return IntStream.range(0, (borders.size() + LISTED - 1) / LISTED)
        .mapToObj(
            list -> borders.subList(list * LISTED, Math.min((list + 1) * LISTED, borders.size())));
  }

  private static String border(String before, String key) {
    int alike = 0;
    while (alike < before.length() && before.charAt(alike) == key.charAt(alike)) {
      alike++;
    }
    return before.isEmpty() ? "" : key.substring(0, alike + 1);
  }
}
