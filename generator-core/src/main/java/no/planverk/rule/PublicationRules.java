package no.planverk.rule;

import java.util.List;

/** What is published, and how: UU, ARK, OFF, PV and SPR. */
final class PublicationRules {

  private PublicationRules() {}

  static List<Rule> all() {
    return List.of();
  }
}
