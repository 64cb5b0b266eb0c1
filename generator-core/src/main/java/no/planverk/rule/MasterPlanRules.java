package no.planverk.rule;

import java.util.List;

/** The municipal master plan and other plans: KP. */
final class MasterPlanRules {

  private MasterPlanRules() {}

  static List<Rule> all() {
    return List.of();
  }
}
