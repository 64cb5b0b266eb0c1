package no.planverk.rule;

import static no.planverk.rule.Rule.forCounties;

import java.util.List;

/** The regional planning strategy of a county (plan- og bygningsloven §§ 7-1, 7-2, 8-1): RP. */
final class RegionalRules {

  private RegionalRules() {}

  static List<Rule> all() {
    return List.of(
        forCounties("rp-01", AdoptionDeadline::late),
        forCounties("rp-02", StrategyHearings::regionalTooShort),
        forCounties("rp-03", StrategyParticipation::regionalOverviewMissing),
        forCounties("rp-04", ActionProgrammes::notRolled));
  }
}
