package no.planverk.preview.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.read.yaml.YamlNode;
import no.planverk.text.Quotes;
import org.jspecify.annotations.Nullable;

/** Finds what is different between two trees, in the words of who wrote them. */
final class TreeDifference {

  /** What items of lists are called by, the first there is. */
  private static final List<String> NAMES =
      List.of("navn", "namn", "tittel", "hva", "kva", "hvem", "kven", "dato", "id");

  private static final int LONGEST = 200;

  /** What has become of something. */
  enum Kind {
    NEW,
    GONE,
    OTHER,
    TEXT,
    ORDER
  }

  /**
   * One difference.
   *
   * @param of whose it is: names and fields, from the outermost; empty for the whole file
   * @param before what it was; empty for what is new
   * @param now what it is; empty for what is gone
   */
  record Difference(Kind kind, List<String> of, String before, String now) {}

  private final List<Difference> found = new ArrayList<>();

  private TreeDifference() {}

  /** The differences, in the order of the newer tree. */
  static List<Difference> between(@Nullable YamlNode before, @Nullable YamlNode now) {
    TreeDifference difference = new TreeDifference();
    difference.look(before, now, List.of());
    return difference.found;
  }

  private void look(@Nullable YamlNode before, @Nullable YamlNode now, List<String> of) {
    if (before instanceof YamlNode.Fields old && now instanceof YamlNode.Fields other) {
      fields(old, other, of);
    } else if (before instanceof YamlNode.Items old && now instanceof YamlNode.Items other) {
      items(old, other, of);
    } else if (!same(before, now)) {
      one(before, now, of);
    }
  }

  private void one(@Nullable YamlNode before, @Nullable YamlNode now, List<String> of) {
    String was = said(before);
    String is = said(now);
    boolean isLong = was.length() > LONGEST || is.length() > LONGEST;
    if (isLong && before != null && now != null) {
      found.add(new Difference(Kind.TEXT, of, "", ""));
    } else {
      Kind kind = before == null ? Kind.NEW : now == null ? Kind.GONE : Kind.OTHER;
      found.add(new Difference(kind, of, cut(was), cut(is)));
    }
  }

  private void fields(YamlNode.Fields before, YamlNode.Fields now, List<String> of) {
    Set<String> keys = new LinkedHashSet<>(now.fields().keySet());
    keys.addAll(before.fields().keySet());
    for (String key : keys) {
      look(before.get(key), now.get(key), with(of, Quotes.capitalised(key.replace('-', ' '))));
    }
  }

  private void items(YamlNode.Items before, YamlNode.Items now, List<String> of) {
    Map<String, YamlNode> old = named(before);
    Map<String, YamlNode> news = named(now);
    news.forEach(
        (name, item) -> {
          YamlNode was = old.get(name);
          if (was == null) {
            found.add(new Difference(Kind.NEW, of, "", name));
          } else {
            look(was, item, with(of, name));
          }
        });
    old.keySet().stream()
        .filter(name -> !news.containsKey(name))
        .forEach(name -> found.add(new Difference(Kind.GONE, of, name, "")));
    List<String> kept = old.keySet().stream().filter(news::containsKey).toList();
    if (!kept.equals(news.keySet().stream().filter(old::containsKey).toList())) {
      found.add(new Difference(Kind.ORDER, of, "", ""));
    }
  }

  private static Map<String, YamlNode> named(YamlNode.Items items) {
    Map<String, YamlNode> named = new LinkedHashMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (YamlNode item : items.items()) {
      String name = name(item);
      int again = count.merge(name, 1, Integer::sum);
      named.put(again == 1 ? name : name + " (" + again + ")", item);
    }
    return named;
  }

  private static String name(YamlNode item) {
    if (item instanceof YamlNode.Fields fields) {
      return NAMES.stream()
          .map(fields::get)
          .filter(YamlNode.Scalar.class::isInstance)
          .map(TreeDifference::said)
          .findFirst()
          .orElseGet(() -> cut(said(item)));
    }
    return cut(said(item));
  }

  private static List<String> with(List<String> of, String more) {
    List<String> longer = new ArrayList<>(of);
    longer.add(more);
    return longer;
  }

  private static boolean same(@Nullable YamlNode one, @Nullable YamlNode other) {
    return one != null && other != null && said(one).equals(said(other));
  }

  /** A value in one line. */
  private static String said(@Nullable YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text().strip().replaceAll("\\s+", " ");
    }
    List<String> parts = new ArrayList<>();
    if (node instanceof YamlNode.Items items) {
      items.items().forEach(item -> parts.add(said(item)));
    } else if (node instanceof YamlNode.Fields fields) {
      fields.fields().forEach((key, entry) -> parts.add(key + ": " + said(entry.value())));
    }
    return String.join(", ", parts);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
