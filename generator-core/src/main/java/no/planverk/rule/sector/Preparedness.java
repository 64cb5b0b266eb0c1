package no.planverk.rule.sector;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.plan.AdoptingBodies;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.text.PlanDate;

/** Civil preparedness: the emergency plan and the analysis it rests on (sbl. §§ 14, 15). */
final class Preparedness {

  /**
   * The municipality's own plan, not one for the water works, the schools or the health services.
   */
  private static final Pattern EMERGENCY_PLAN =
      Pattern.compile(
          "overordn\\p{L}*\\s+beredskap|plan for kriselei|plan for kriselede"
              + "|^(kommunal\\p{L}*\\s+)?beredskapsplan(en|verk|verket)?(\\s+for\\s+.*kommune)?[\\s\\d–-]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String ANALYSIS = "ros";

  private Preparedness() {}

  /** "Every year" counts calendar years, as of other yearly plans; the newest counts. */
  static Stream<Breach> emergencyPlan(Situation situation) {
    List<Plan> plans =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan) && EMERGENCY_PLAN.matcher(plan.name()).find())
            .toList();
    return newest(plans)
        .map(plan -> notRevised(situation, plan).stream())
        .orElseGet(() -> undated(situation, plans));
  }

  private static Optional<Plan> newest(List<Plan> plans) {
    return plans.stream()
        .filter(plan -> PlanStates.lastTreated(plan).isPresent())
        .max(comparing(plan -> lastDay(plan)));
  }

  private static Stream<Breach> undated(Situation situation, List<Plan> plans) {
    return NamedPlans.together(situation, plans, "navn").map(Breach::untried);
  }

  private static Optional<Breach> notRevised(Situation situation, Plan plan) {
    return PlanStates.lastTreated(plan)
        .filter(date -> situation.today().getYear() - date.latest().getYear() > situation.limit())
        .map(date -> Breach.of(plan, "sist-revidert", "dato", situation.date(date)));
  }

  static Stream<Breach> analysis(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> analyses = kinds.current(ANALYSIS).toList();
    return newest(analyses)
        .map(plan -> Stream.concat(otherBody(situation, plan), behindPlans(situation, kinds, plan)))
        .orElseGet(() -> undated(situation, analyses));
  }

  private static Stream<Breach> otherBody(Situation situation, Plan analysis) {
    return Optional.ofNullable(analysis.adopted()).map(Adoption::body).stream()
        .filter(body -> !AdoptingBodies.isCouncil(body, situation.model().municipality()))
        .map(body -> Breach.of(analysis, "vedtatt", "organ", body).saying("organ"));
  }

  /** The law has no number of years; a sub-plan of a later council's term shows it is behind. */
  private static Stream<Breach> behindPlans(Situation situation, PlanKinds kinds, Plan analysis) {
    PlanDate date = PlanStates.lastTreated(analysis).orElseThrow();
    return kinds
        .current(PlanKinds.THEME_PLAN, PlanKinds.AREA_PLAN)
        .filter(plan -> kinds.chapter11(plan) && adoptedLater(plan, date, situation.limit()))
        .max(comparing(plan -> lastDay(plan)))
        .map(
            plan ->
                Breach.of(analysis, "sist-revidert", "dato", situation.date(date))
                    .with("andre", plan.name())
                    .with("vedtatt", situation.date(PlanStates.adoption(plan).orElseThrow())))
        .stream();
  }

  private static boolean adoptedLater(Plan plan, PlanDate date, int years) {
    return PlanStates.adoption(plan)
        .filter(adopted -> adopted.earliest().isAfter(date.latest().plusYears(years)))
        .isPresent();
  }

  private static LocalDate lastDay(Plan plan) {
    return PlanStates.lastTreated(plan).map(PlanDate::latest).orElseThrow();
  }
}
