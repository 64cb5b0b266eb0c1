package no.planverk.rule.plan;

import static no.planverk.rule.situation.Rule.forMunicipalities;

import java.util.List;
import no.planverk.rule.situation.Rule;

/** The municipal master plan and other plans: KP. They are for municipalities, not for counties. */
public final class MasterPlanRules {

  private MasterPlanRules() {}

  public static List<Rule> all() {
    return List.of(
        forMunicipalities("kp-01", MasterPlanParts::societalPart),
        forMunicipalities("kp-02", MasterPlanParts::landUsePart),
        forMunicipalities("kp-03", MasterPlanParts::implementationPart),
        forMunicipalities("kp-04", YearlyPlans::yearsOfImplementationPart),
        forMunicipalities("kp-05", YearlyPlans::ageOfImplementationPart),
        forMunicipalities("kp-06", YearlyPlans::economicPlan),
        forMunicipalities("kp-07", YearlyPlans::daysInPublic),
        forMunicipalities("kp-08", GoalParts::both),
        forMunicipalities("kp-09", Programmes::decidedInTheStrategy),
        forMunicipalities("kp-10", Programmes::present),
        forMunicipalities("kp-11", HearingLengths::ofProgrammes),
        forMunicipalities("kp-12", HearingLengths::ofProposals),
        forMunicipalities("kp-13", HearingLengths::ofZoningPlans),
        forMunicipalities("kp-14", AdoptingBodies::theCouncil),
        forMunicipalities("kp-15", LandPlans::smallChange),
        forMunicipalities("kp-16", HearingNotices::announced),
        forMunicipalities("kp-17", PlanParticipation::children),
        forMunicipalities("kp-18", HearingNotices::answerable),
        forMunicipalities("kp-19", LandPlans::registered),
        forMunicipalities("kp-20", ThemePlans::implementationPart),
        forMunicipalities("kp-21", MasterPlanParts::ageOfSocietalPart),
        forMunicipalities("kp-22", UniversalDesign::mentioned),
        forMunicipalities("kp-23", StatutoryPlans::present));
  }
}
