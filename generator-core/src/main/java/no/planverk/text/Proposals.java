package no.planverk.text;

import java.util.Map;
import java.util.TreeMap;

/** Puts what is said of a proposal in place of what is said of a decision. */
final class Proposals {

  private Proposals() {}

  /**
   * Each value, or the one of the same key with the proposal's ending; what it takes the place of
   * is kept with the other ending, for what was adopted earlier.
   */
  static <V> Map<String, V> instead(Map<String, V> values, String proposed, String adopted) {
    Map<String, V> said = new TreeMap<>(values);
    values.forEach(
        (key, value) -> {
          V proposal = values.get(key + proposed);
          if (proposal != null) {
            said.put(key, proposal);
            said.put(key + adopted, value);
          }
        });
    return Map.copyOf(said);
  }
}
