package no.planverk.form;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.planverk.edit.Spot;

/** The way into a file as a text in an address: keys, and places in lists, with slashes between. */
final class Ways {

  private Ways() {}

  static String text(List<Object> way) {
    return way.stream()
        .map(step -> step instanceof String key ? encoded(key) : step.toString())
        .collect(Collectors.joining("/"));
  }

  /** What a text says; a step of digits alone is a place in a list. */
  static Spot spot(String file, String text) {
    List<Object> way = new ArrayList<>();
    for (String step : text.split("/", -1)) {
      if (step.matches("[0-9]{1,9}")) {
        way.add(Integer.valueOf(step));
      } else if (!step.isEmpty()) {
        way.add(decoded(step));
      }
    }
    return new Spot(file, way);
  }

  /** As it stands, where it is no such text: nothing is called so. */
  private static String decoded(String step) {
    try {
      return URLDecoder.decode(step, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return step;
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
