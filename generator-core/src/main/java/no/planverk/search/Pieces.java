package no.planverk.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Keys with values, spread in their order over files of about the same size.
 *
 * @param kind the letter their names begin with
 * @param borders where each piece begins: no more letters of its first key than tell it from the
 *     last key of the piece before
 * @param files each piece by its name
 */
record Pieces(String kind, List<String> borders, Map<String, Object> files) {

  /** Pieces named by their kind and a number, of about a size in characters. */
  static Pieces of(String kind, int size, SortedMap<String, ?> values) {
    List<String> borders = new ArrayList<>();
    Map<String, Object> files = new LinkedHashMap<>();
    Map<String, Object> piece = new LinkedHashMap<>();
    int room = 0;
    String before = "";
    for (Map.Entry<String, ?> entry : values.entrySet()) {
      String key = entry.getKey();
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

  private static String border(String before, String key) {
    int alike = 0;
    while (alike < before.length() && before.charAt(alike) == key.charAt(alike)) {
      alike++;
    }
    return before.isEmpty() ? "" : key.substring(0, alike + 1);
  }
}
