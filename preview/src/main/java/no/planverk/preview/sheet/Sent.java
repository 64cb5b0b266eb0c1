package no.planverk.preview.sheet;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a browser sends of the sheet: values by the names of fields. */
record Sent(Map<String, List<String>> values) {

  /** Reads the body of a form; empty where it is no such text. */
  static Optional<Sent> of(String body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try {
      for (String pair : body.split("&", -1)) {
        int sign = pair.indexOf('=');
        if (sign > 0) {
          values
              .computeIfAbsent(decoded(pair.substring(0, sign)), name -> new ArrayList<>())
              .add(decoded(pair.substring(sign + 1)));
        }
      }
      return Optional.of(new Sent(values));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  String one(String name) {
    return values.getOrDefault(name, List.of("")).get(0);
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  boolean has(String name) {
    return values.containsKey(name);
  }
}
