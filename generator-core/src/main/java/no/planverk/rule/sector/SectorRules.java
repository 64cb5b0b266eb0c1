package no.planverk.rule.sector;

import java.util.List;
import no.planverk.rule.situation.Rule;

/** What other Acts than the Planning and Building Act ask; their ids are those of PS, KP and RP. */
public final class SectorRules {

  private SectorRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("ps-19", SamiLanguages::notDiscussed),
        new Rule("ps-20", AdvisoryCouncils::notHeard),
        new Rule("ps-21", Overviews::withoutCulture),
        new Rule("ps-22", Overviews::housingNotDiscussed),
        new Rule("ps-23", HealthOverviews::late),
        new Rule("ps-25", SamiConsultations::notMentioned),
        new Rule("kp-24", SamiLanguages::withoutGoals),
        new Rule("kp-26", ControlPlans::adopted),
        new Rule("kp-27", Preparedness::emergencyPlan),
        new Rule("kp-28", Preparedness::analysis),
        new Rule("kp-30", GoalsOfOtherActs::health),
        new Rule("kp-31", GoalsOfOtherActs::culture),
        new Rule("kp-32", GoalsOfOtherActs::housing));
  }
}
