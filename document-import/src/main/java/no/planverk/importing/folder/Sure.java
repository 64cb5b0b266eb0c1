package no.planverk.importing.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.planverk.importing.folder.Difference.Change;
import no.planverk.importing.value.ModelWords;

/** Makes sure that a changed file says what it said before, and what was to be new in it. */
final class Sure {

  private Sure() {}

  /** Whether only the fields of the changes differ. */
  static boolean isChanged(String before, String after, String list, List<Change> changes) {
    Map<String, Object> expected = root(before);
    List<Object> items = items(expected, list);
    for (Change change : changes) {
      int index = change.entry().index();
      if (index >= items.size() || !(items.get(index) instanceof Map<?, ?> old)) {
        return false;
      }
      Map<String, Object> item = plain(old);
      change.fields().forEach((key, value) -> item.put(key, plainValue(value)));
      items.set(index, item);
    }
    expected.put(ModelWords.bokmaal(list), items);
    return expected.equals(root(after));
  }

  /** Whether only these fields of a file that is one mapping differ. */
  static boolean isChanged(String before, String after, Map<String, Object> fields) {
    Map<String, Object> expected = root(before);
    fields.forEach((key, value) -> expected.put(key, plainValue(value)));
    return expected.equals(root(after));
  }

  /** Whether only these fields under a key differ. */
  static boolean isChangedUnder(
      String key, String before, String after, Map<String, Object> fields) {
    Map<String, Object> expected = root(before);
    if (!(expected.get(key) instanceof Map<?, ?> old)) {
      return false;
    }
    Map<String, Object> under = plain(old);
    fields.forEach((field, value) -> under.put(field, plainValue(value)));
    expected.put(key, under);
    return expected.equals(root(after));
  }

  /** Whether the list has got so many items more, and nothing else differs. */
  static boolean isAppended(String before, String after, String list, int count) {
    Map<String, Object> expected = root(before);
    Map<String, Object> made = root(after);
    List<Object> old = items(expected, list);
    List<Object> all = items(made, list);
    boolean grown = all.size() == old.size() + count && all.subList(0, old.size()).equals(old);
    expected.remove(ModelWords.bokmaal(list));
    made.remove(ModelWords.bokmaal(list));
    return grown && expected.equals(made);
  }

  private static Map<String, Object> root(String text) {
    return WrittenPlans.load(text) instanceof Map<?, ?> root ? plain(root) : new LinkedHashMap<>();
  }

  private static List<Object> items(Map<String, Object> root, String list) {
    Object items = root.get(ModelWords.bokmaal(list));
    return items instanceof List<?> known ? new ArrayList<>(known) : new ArrayList<>();
  }

  /** Keys in bokmål and values as texts, as both are written in several ways. */
  private static Map<String, Object> plain(Map<?, ?> fields) {
    Map<String, Object> plain = new LinkedHashMap<>();
    fields.forEach(
        (key, value) -> plain.put(ModelWords.bokmaal(String.valueOf(key)), plainValue(value)));
    return plain;
  }

  private static Object plainValue(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof Map<?, ?> fields) {
      return plain(fields);
    }
    return value instanceof List<?> items
        ? new ArrayList<>(items.stream().map(Sure::plainValue).toList())
        : Objects.toString(value, "").strip();
  }
}
