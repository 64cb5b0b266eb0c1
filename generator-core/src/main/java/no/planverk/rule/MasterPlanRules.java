package no.planverk.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The municipal master plan and other plans: KP. They are for municipalities, not for counties. */
final class MasterPlanRules {

  private MasterPlanRules() {}

  static List<Rule> all() {
    return List.of(
        municipal("kp-01", MasterPlanParts::societalPart),
        municipal("kp-02", MasterPlanParts::landUsePart),
        municipal("kp-03", MasterPlanParts::implementationPart),
        municipal("kp-04", YearlyPlans::yearsOfImplementationPart),
        municipal("kp-05", YearlyPlans::ageOfImplementationPart),
        municipal("kp-06", YearlyPlans::economicPlan),
        municipal("kp-07", YearlyPlans::daysInPublic),
        municipal("kp-08", GoalParts::both),
        municipal("kp-09", Programmes::decidedInTheStrategy),
        municipal("kp-10", Programmes::present),
        municipal("kp-11", HearingLengths::ofProgrammes),
        municipal("kp-12", HearingLengths::ofProposals),
        municipal("kp-13", HearingLengths::ofZoningPlans),
        municipal("kp-14", AdoptingBodies::theCouncil),
        municipal("kp-15", LandPlans::smallChange),
        municipal("kp-16", HearingNotices::announced),
        municipal("kp-17", PlanParticipation::children),
        municipal("kp-18", HearingNotices::answerable),
        municipal("kp-19", LandPlans::registered),
        municipal("kp-20", ThemePlans::implementationPart),
        municipal("kp-21", MasterPlanParts::ageOfSocietalPart),
        municipal("kp-22", UniversalDesign::mentioned),
        municipal("kp-23", StatutoryPlans::present));
  }

  private static Rule municipal(String id, Function<Situation, Stream<Breach>> check) {
    return new Rule(
        id,
        situation ->
            situation.model().municipality().isCounty() ? Stream.empty() : check.apply(situation));
  }
}
