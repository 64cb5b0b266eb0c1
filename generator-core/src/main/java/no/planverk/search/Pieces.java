package no.planverk.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spreads keys with values over files of about the same size, in the order they come. */
final class Pieces {

  private final String prefix;
  private final int size;
  private final List<Map<String, Object>> pieces = new ArrayList<>();
  private int room;

  /** Pieces named by a prefix and a number, of about a size in characters. */
  Pieces(String prefix, int size) {
    this.prefix = prefix;
    this.size = size;
  }

  void add(String key, List<?> value) {
    int needed = key.length() + value.toString().length();
    if (room < needed) {
      pieces.add(new LinkedHashMap<>());
      room = size;
    }
    room -= needed;
    pieces.get(pieces.size() - 1).put(key, value);
  }

  /** The first key of each piece. */
  List<String> firsts() {
    return pieces.stream().map(piece -> piece.keySet().iterator().next()).toList();
  }

  /** Each piece by its name. */
  Map<String, Object> files() {
    Map<String, Object> files = new LinkedHashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      files.put(prefix + i, pieces.get(i));
    }
    return files;
  }
}
