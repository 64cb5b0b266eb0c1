package no.planverk.rule.plan;

import java.util.List;
import no.planverk.rule.situation.Rule;

/** The municipal master plan and other plans: KP. They are for municipalities, not for counties. */
public final class MasterPlanRules {

  private MasterPlanRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("kp-01", MasterPlanParts::societalPart),
        new Rule("kp-02", MasterPlanParts::landUsePart),
        new Rule("kp-03", MasterPlanParts::implementationPart),
        new Rule("kp-04", YearlyPlans::yearsOfImplementationPart),
        new Rule("kp-05", YearlyPlans::ageOfImplementationPart),
        new Rule("kp-06", YearlyPlans::economicPlan),
        new Rule("kp-07", YearlyPlans::daysInPublic),
        new Rule("kp-08", GoalParts::both),
        new Rule("kp-09", Programmes::decidedInTheStrategy),
        new Rule("kp-10", Programmes::present),
        new Rule("kp-11", HearingLengths::ofProgrammes),
        new Rule("kp-12", HearingLengths::ofProposals),
        new Rule("kp-13", HearingLengths::ofZoningPlans),
        new Rule("kp-14", AdoptingBodies::theCouncil),
        new Rule("kp-15", LandPlans::smallChange),
        new Rule("kp-16", HearingNotices::announced),
        new Rule("kp-17", PlanParticipation::children),
        new Rule("kp-18", HearingNotices::answerable),
        new Rule("kp-19", LandPlans::registered),
        new Rule("kp-20", ThemePlans::implementationPart),
        new Rule("kp-21", MasterPlanParts::ageOfSocietalPart),
        new Rule("kp-22", UniversalDesign::mentioned),
        new Rule("kp-23", StatutoryPlans::present),
        new Rule("kp-25", ImplementationParts::proposal),
        new Rule("kp-29", StartNotices::announced),
        new Rule("kp-33", PrivatePlans::old),
        new Rule("kp-34", Announcements::missing),
        new Rule("kp-35", JointPlans::otherBody),
        new Rule("kp-36", HearingLengths::ofAreaStrategies));
  }
}
