package no.planverk.rule.strategy;

import java.util.List;
import no.planverk.rule.plan.HearingLengths;
import no.planverk.rule.situation.Rule;

/** The regional planning strategy of a county (plan- og bygningsloven §§ 7-1, 7-2, 8-1): RP. */
public final class RegionalRules {

  private RegionalRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("rp-01", AdoptionDeadline::late),
        new Rule("rp-02", StrategyHearings::regionalTooShort),
        new Rule("rp-03", StrategyParticipation::regionalOverviewMissing),
        new Rule("rp-04", ActionProgrammes::notAssessed),
        new Rule("rp-05", HearingLengths::ofRegionalPlans),
        new Rule("rp-06", RegionalPlans::otherBody));
  }
}
