package no.planverk.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The planning strategy itself (plan- og bygningsloven § 10-1): PS.
 *
 * <p>To the strategy of a county applies only what is not about § 10-1.
 */
final class StrategyRules {

  private StrategyRules() {}

  static List<Rule> all() {
    return List.of(
        municipal("ps-01", AdoptionDeadline::late),
        municipal("ps-02", AdoptionDeadline::near),
        municipal("ps-03", CouncilTerms::withoutStrategy),
        municipal("ps-04", StrategyHearings::publicTooShort),
        municipal("ps-05", StrategyParticipation::viewsNotAsked),
        municipal("ps-06", StrategyParticipation::notWide),
        municipal("ps-07", PlanDecisions::masterPlanUndecided),
        new Rule("ps-08", PlanDecisions::withoutReason),
        municipal("ps-09", StrategyContent::notDiscussed),
        municipal("ps-10", StrategyContent::withoutHealthOverview),
        municipal("ps-11", StrategyContent::healthNotDiscussed),
        municipal("ps-12", StrategyContent::withoutHousingOverview),
        new Rule("ps-13", StrategyContent::withoutGuidance),
        municipal("ps-14", StrategyHearings::programmeTooShort),
        municipal("ps-15", AdoptionRecord::otherBody),
        new Rule("ps-16", AdoptionRecord::incomplete),
        municipal("ps-17", LegalEffect::calledBinding),
        new Rule("ps-18", CouncilTerms::unlikePeriod));
  }

  private static Rule municipal(String id, Function<Situation, Stream<Breach>> check) {
    return new Rule(
        id,
        situation ->
            situation.model().municipality().isCounty() ? Stream.empty() : check.apply(situation));
  }
}
