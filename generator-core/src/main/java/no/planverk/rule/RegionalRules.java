package no.planverk.rule;

import java.util.List;

/** The regional planning strategy of a county (plan- og bygningsloven §§ 7-1, 7-2, 8-1): RP. */
final class RegionalRules {

  private RegionalRules() {}

  static List<Rule> all() {
    return List.of();
  }
}
