package no.planverk.rule;

import java.util.List;

/** The planning strategy itself (plan- og bygningsloven § 10-1): PS. */
final class StrategyRules {

  private StrategyRules() {}

  static List<Rule> all() {
    return List.of();
  }
}
