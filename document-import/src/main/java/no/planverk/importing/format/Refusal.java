package no.planverk.importing.format;

import java.util.Map;

/** A file that is not read, and why. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Map<String, String> facts;

  Refusal(String key, Map<String, String> facts) {
    super(key);
    this.key = key;
    this.facts = facts;
  }

  Refusal(String key) {
    this(key, Map.of());
  }

  /** The key of its words. */
  public String key() {
    return key;
  }

  /** What the words' gaps stand for. */
  public Map<String, String> facts() {
    return facts == null ? Map.of() : facts;
  }
}
