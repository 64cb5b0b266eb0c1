package no.planverk.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;

/** Facts for a sentence, given as names and values in turn. */
public final class NamedValues {

  private NamedValues() {}

  /**
   * The values by name, in the order given.
   *
   * @throws IllegalArgumentException where a name has no value: a fault of the program
   */
  public static Map<String, String> of(String... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("facts come in pairs of name and value");
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }
}
