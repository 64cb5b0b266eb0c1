package no.planverk.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a value stands.
 *
 * @param file a file of the source folder, {@code /} between the parts of its path
 * @param way the way into it: keys as the file writes them, and places in lists, from 0; empty for
 *     all there is in the file
 */
public record Spot(String file, List<Object> way) {

  public Spot {
    way = List.copyOf(way);
    for (Object step : way) {
      if (!(step instanceof String) && !(step instanceof Integer)) {
        throw new IllegalArgumentException("neither a key nor a place in a list: " + step);
      }
    }
  }

  /** A spot by the steps to it. */
  public static Spot of(String file, Object... way) {
    return new Spot(file, List.of(way));
  }

  /** What stands in a mapping or a list that is here. */
  public Spot inside(Object step) {
    List<Object> longer = new ArrayList<>(way);
    longer.add(step);
    return new Spot(file, longer);
  }

  /** The way as people read it: places in lists count from one. */
  String shown() {
    return way.stream()
        .map(step -> step instanceof Integer place ? Integer.toString(place + 1) : (String) step)
        .collect(Collectors.joining(" / "));
  }
}
