package no.planverk.form.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.planverk.edit.Spot;
import no.planverk.form.value.Filled.Text;
import no.planverk.text.NorwegianOrder;

/**
 * The others of the list a thing is in: among them a new one gets its place, and in their groups.
 *
 * @param names what can be pointed at
 */
public record Neighbours(Sources sources, Names names, Thing thing) {

  /** The field that says which heading a plan stands under, in the author's own words. */
  public static final String GROUP = "gruppe";

  /** The place before all others; no id is like it. */
  public static final String FIRST = "!";

  /** The groups that the others are in, by the alphabet. */
  public List<String> groups() {
    TreeSet<String> groups = new TreeSet<>(NorwegianOrder.byNumber((String text) -> text));
    sources.things().stream()
        .filter(other -> other.shape().equals(thing.shape()))
        .map(other -> new FromFile(names).thing(other).fields().get(GROUP))
        .forEach(
            value -> {
              if (value instanceof Text text) {
                groups.add(text.text());
              }
            });
    return List.copyOf(groups);
  }

  /** The others a new one may stand below, by their ids, in their order; none where it has none. */
  public Map<String, Thing> places() {
    Map<String, Thing> places = new LinkedHashMap<>();
    if (thing.isNew() && !thing.at().way().isEmpty()) {
      inOrder().forEach(other -> places.putIfAbsent(Sources.id(other), other));
      places.remove("");
    }
    return places;
  }

  private List<Thing> inOrder() {
    Spot list = thing.at();
    List<Thing> all = new ArrayList<>(sources.things());
    all.removeIf(other -> index(other, list) < 0);
    return all;
  }

  private static int index(Thing other, Spot list) {
    List<Object> way = other.at().way();
    int last = way.size() - 1;
    boolean inside =
        other.at().file().equals(list.file())
            && last == list.way().size()
            && way.subList(0, last).equals(list.way());
    return inside && way.get(last) instanceof Integer index ? index : -1;
  }

  /**
   * The index of a place in the list.
   *
   * @param place the id of the one above it
   * @param count how many stand there
   */
  int index(String place, int count) {
    if (place.equals(FIRST)) {
      return 0;
    }
    Thing above = places().get(place);
    return above == null ? count : index(above, thing.at()) + 1;
  }
}
