package no.planverk.rule.strategy;

import static no.planverk.rule.situation.Rule.forMunicipalities;

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
        forMunicipalities("ps-01", AdoptionDeadline::late),
        forMunicipalities("ps-02", AdoptionDeadline::near),
        forMunicipalities("ps-03", CouncilTerms::withoutStrategy),
        forMunicipalities("ps-04", StrategyHearings::publicTooShort),
        forMunicipalities("ps-05", StrategyParticipation::viewsNotAsked),
        forMunicipalities("ps-06", StrategyParticipation::notWide),
        forMunicipalities("ps-07", PlanDecisions::masterPlanUndecided),
        new Rule("ps-08", PlanDecisions::withoutReason),
        forMunicipalities("ps-09", StrategyContent::notDiscussed),
        forMunicipalities("ps-10", StrategyContent::withoutHealthOverview),
        forMunicipalities("ps-11", StrategyContent::healthNotDiscussed),
        forMunicipalities("ps-12", StrategyContent::withoutHousingOverview),
        new Rule("ps-13", StrategyContent::withoutGuidance),
        forMunicipalities("ps-14", StrategyHearings::programmeTooShort),
        forMunicipalities("ps-15", AdoptionRecord::otherBody),
        new Rule("ps-16", AdoptionRecord::incomplete),
        forMunicipalities("ps-17", LegalEffect::calledBinding),
        new Rule("ps-18", CouncilTerms::unlikePeriod));
  }
}
