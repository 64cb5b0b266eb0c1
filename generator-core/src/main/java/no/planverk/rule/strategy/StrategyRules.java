package no.planverk.rule.strategy;

import java.util.List;
import no.planverk.rule.situation.Rule;

/**
 * The planning strategy itself (plan- og bygningsloven § 10-1): PS.
 *
 * <p>To the strategy of a county applies only what is not about § 10-1.
 */
public final class StrategyRules {

  private StrategyRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("ps-01", AdoptionDeadline::late),
        new Rule("ps-02", AdoptionDeadline::near),
        new Rule("ps-03", CouncilTerms::withoutStrategy),
        new Rule("ps-04", StrategyHearings::publicTooShort),
        new Rule("ps-05", StrategyParticipation::viewsNotAsked),
        new Rule("ps-06", StrategyParticipation::notWide),
        new Rule("ps-07", PlanDecisions::masterPlanUndecided),
        new Rule("ps-08", PlanDecisions::withoutReason),
        new Rule("ps-09", StrategyContent::notDiscussed),
        new Rule("ps-10", StrategyContent::withoutHealthOverview),
        new Rule("ps-11", StrategyContent::healthNotDiscussed),
        new Rule("ps-12", StrategyContent::withoutHousingOverview),
        new Rule("ps-13", StrategyContent::withoutGuidance),
        new Rule("ps-14", StrategyHearings::programmeTooShort),
        new Rule("ps-15", AdoptionRecord::otherBody),
        new Rule("ps-16", AdoptionRecord::incomplete),
        new Rule("ps-17", LegalEffect::calledBinding),
        new Rule("ps-18", CouncilTerms::unlikePeriod),
        new Rule("ps-24", GuidanceYears::past));
  }
}
