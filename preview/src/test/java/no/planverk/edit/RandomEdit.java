package no.planverk.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One change of a tree, drawn at random, and what it should make of the tree. */
final class RandomEdit {

  /** Texts that YAML, or who writes it in a hurry, stumbles over. */
  private static final List<String> TEXTS =
      List.of(
          "x",
          "Ny plan",
          "2027",
          "0301",
          "ja",
          "null",
          "~",
          "a: b",
          "a #b",
          "- a",
          "[a",
          "{a: b}",
          "'a'",
          "\"a\"",
          "it's",
          "100 %",
          "@a",
          " a",
          "a ",
          "æøå – «ø»",
          "🙂 a, b",
          "a\nb",
          "a\n\n  b\n",
          " a\nb",
          "12.06.2018",
          "En lang tekst, ".repeat(12),
          "\\",
          "|",
          ">",
          "&a",
          "*a",
          "!a",
          "a:",
          "?",
          "#",
          "a\tb",
          "---",
          "...",
          "= a",
          "a, b");

  final Change change;

  /** Where what is changed stands: a field, an item, or for a new one what it comes into. */
  final List<Object> spot;

  private RandomEdit(Change change, List<Object> spot) {
    this.change = change;
    this.spot = spot;
  }

  /** A tree as maps, lists and texts that can be changed. */
  static Object tree(Written written) {
    if (written instanceof Written.Scalar scalar) {
      return scalar.text();
    }
    if (written instanceof Written.Items items) {
      return new ArrayList<>(items.items().stream().map(RandomEdit::tree).toList());
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    ((Written.Fields) written).fields().forEach((key, value) -> fields.put(key, tree(value)));
    return fields;
  }

  private static Written written(Object tree) {
    if (tree instanceof Map<?, ?> map) {
      Map<String, Written> fields = new LinkedHashMap<>();
      map.forEach((key, value) -> fields.put((String) key, written(value)));
      return new Written.Fields(fields);
    }
    return tree instanceof List<?> list
        ? new Written.Items(list.stream().map(RandomEdit::written).toList())
        : new Written.Scalar((String) tree);
  }

  /** Draws a change of a tree; the tree is the changed one afterwards. */
  static RandomEdit of(String file, Map<String, Object> root, Random random) {
    List<Object> way = new ArrayList<>();
    Object at = root;
    while (isDeeper(at, way, random)) {
      Object step = step(at, random);
      way.add(step);
      at = child(at, step);
    }
    int kind = random.nextInt(10);
    if (at instanceof List<?> list && kind < 7) {
      return inList(file, way, cast(list), random, kind);
    }
    if (at instanceof Map<?, ?> map && kind < 3) {
      String key = random.nextBoolean() ? "ny" : "høring: ny";
      Object value = value(random);
      List<Object> there = new ArrayList<>(way);
      there.add(key);
      boolean isNew = !map.containsKey(key);
      fields(map).put(key, value);
      return new RandomEdit(
          new Change.Put(new Spot(file, there), written(value)), isNew ? way : there);
    }
    if (kind < 6 && !way.isEmpty()) {
      List<Object> gone = remove(root, way);
      return new RandomEdit(new Change.Remove(new Spot(file, way)), gone);
    }
    Object value = value(random);
    set(root, way, value);
    return new RandomEdit(new Change.Put(new Spot(file, way), written(value)), way);
  }

  private static RandomEdit inList(
      String file, List<Object> way, List<Object> list, Random random, int kind) {
    Spot spot = new Spot(file, way);
    if (kind < 4 || list.size() < 2) {
      int index = random.nextInt(list.size() + 1);
      boolean same = !list.isEmpty() && random.nextBoolean();
      Object value = same ? tree(written(list.get(0))) : value(random);
      list.add(index, value);
      return new RandomEdit(new Change.Insert(spot, index, written(value)), way);
    }
    int from = random.nextInt(list.size());
    int to = random.nextInt(list.size());
    list.add(to, list.remove(from));
    return new RandomEdit(new Change.Move(spot, from, to), way);
  }

  private static boolean isDeeper(Object at, List<Object> way, Random random) {
    boolean any =
        at instanceof Map<?, ?> map ? !map.isEmpty() : at instanceof List<?> l && !l.isEmpty();
    return any && (way.isEmpty() || random.nextInt(4) > 0);
  }

  private static Object step(Object at, Random random) {
    return at instanceof Map<?, ?> map
        ? List.copyOf(map.keySet()).get(random.nextInt(map.size()))
        : random.nextInt(((List<?>) at).size());
  }

  private static Object child(Object at, Object step) {
    return at instanceof Map<?, ?> map ? map.get(step) : ((List<?>) at).get((Integer) step);
  }

  private static Object value(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new ArrayList<>(List.of(text(random), text(random)));
      case 1 -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("navn", text(random));
        fields.put("deler", new ArrayList<>(List.of(text(random))));
        yield fields;
      }
      default -> text(random);
    };
  }

  private static String text(Random random) {
    return Texts.withoutEnd(TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private static void set(Object root, List<Object> way, Object value) {
    Object holder = root;
    for (Object step : way.subList(0, way.size() - 1)) {
      holder = child(holder, step);
    }
    Object last = way.get(way.size() - 1);
    if (holder instanceof Map<?, ?> map) {
      fields(map).put((String) last, value);
    } else {
      cast((List<?>) holder).set((Integer) last, value);
    }
  }

  /** Removes what stands at a way; gives the way to all that goes or is another with it. */
  private static List<Object> remove(Object root, List<Object> way) {
    List<Object> holders = new ArrayList<>(List.of(root));
    for (Object step : way.subList(0, way.size() - 1)) {
      holders.add(child(holders.get(holders.size() - 1), step));
    }
    for (int at = way.size() - 1; at >= 0; at--) {
      Object holder = holders.get(at);
      if (holder instanceof Map<?, ?> map) {
        map.remove(way.get(at));
      } else {
        ((List<?>) holder).remove((int) (Integer) way.get(at));
      }
      boolean empty = holder instanceof Map<?, ?> m ? m.isEmpty() : ((List<?>) holder).isEmpty();
      // What holds an emptied one goes on only where that is a mapping below the top.
      if (!empty || at < 2 || !(holders.get(at - 1) instanceof Map<?, ?>)) {
        return way.subList(0, empty && at > 0 ? at : at + 1);
      }
    }
    return way;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> cast(List<?> list) {
    return (List<Object>) list;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> fields(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  /** The twig at a way; null where there is none. */
  static Twig.@Nullable Child child(Twig root, List<Object> way) {
    Twig at = root;
    Twig.Child found = null;
    for (Object step : way) {
      if (!(at instanceof Twig.Branch branch)) {
        return null;
      }
      if (step instanceof Integer index) {
        found = index < branch.now.size() ? branch.now.get(index) : null;
      } else {
        found = branch.field((String) step);
      }
      if (found == null) {
        return null;
      }
      at = found.value;
    }
    return found;
  }
}
