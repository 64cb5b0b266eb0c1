package no.planverk.cms;

import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON whose keys keep their order. */
final class JsonObject {

  private JsonObject() {}

  /** An object of keys and values in turn. */
  static Map<String, Object> object(Object... pairs) {
    Map<String, Object> made = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      made.put((String) pairs[i], pairs[i + 1]);
    }
    return made;
  }
}
