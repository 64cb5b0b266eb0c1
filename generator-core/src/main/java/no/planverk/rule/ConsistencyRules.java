package no.planverk.rule;

import java.util.List;

/** What cannot all be true at once, or looks like a slip: KON. */
final class ConsistencyRules {

  private ConsistencyRules() {}

  static List<Rule> all() {
    return List.of();
  }
}
