package no.planverk.rule.strategy;

import static no.planverk.rule.situation.Rule.forCounties;

import java.util.List;
import no.planverk.rule.situation.Rule;

/** The regional planning strategy of a county (plan- og bygningsloven §§ 7-1, 7-2, 8-1): RP. */
public final class RegionalRules {

  private RegionalRules() {}

  public static List<Rule> all() {
    return List.of(
        forCounties("rp-01", AdoptionDeadline::late),
        forCounties("rp-02", StrategyHearings::regionalTooShort),
        forCounties("rp-03", StrategyParticipation::regionalOverviewMissing),
        forCounties("rp-04", ActionProgrammes::notRolled));
  }
}
