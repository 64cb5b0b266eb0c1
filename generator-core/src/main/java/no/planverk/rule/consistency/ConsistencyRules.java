package no.planverk.rule.consistency;

import java.util.List;
import no.planverk.rule.situation.Rule;

/** What cannot all be true at once, or looks like a slip: KON. */
public final class ConsistencyRules {

  private ConsistencyRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("kon-01", LateEvents::afterAdoption),
        new Rule("kon-02", PlanPeriods::different),
        new Rule("kon-03", OtherMunicipalities::named),
        new Rule("kon-04", PlanNumbers::doubled),
        new Rule("kon-05", WorkingNotes::left),
        new Rule("kon-06", DecisionConflicts::prioritisedAndContinued),
        new Rule("kon-07", RunOutPlans::found),
        new Rule("kon-08", DecisionConflicts::goneIntoNothing),
        new Rule("kon-09", Rings::found),
        new Rule("kon-10", EffortOverCapacity::overCapacity),
        new Rule("kon-11", ResponsibleUnits::missing),
        new Rule("kon-12", EventOrder::impossible),
        new Rule("kon-13", AdoptionOrder::landUseBeforeSociety),
        new Rule("kon-14", GoalThread::broken),
        new Rule("kon-15", TooManyPlans::tooMuch),
        new Rule("kon-16", GoalActors::onlyTheMunicipality),
        new Rule("kon-17", SimilarNames::found),
        new Rule("kon-18", OpenHearings::of));
  }
}
