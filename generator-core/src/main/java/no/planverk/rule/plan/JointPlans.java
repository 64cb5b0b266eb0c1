package no.planverk.rule.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.NamedPlans;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** A plan of several municipalities is adopted by each council for its own area (§ 9-3). */
final class JointPlans {

  private static final Pattern JOINT =
      Pattern.compile("interkommunal\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private JointPlans() {}

  /** A plan of chapter 11 or 12 is judged by the rule of its own chapter. */
  static Stream<Breach> otherBody(Situation situation) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    List<Plan> adopted =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan) && plan.adopted() != null)
            .filter(plan -> isJoint(kinds, plan) && !kinds.byTheAct(plan))
            .toList();
    List<Plan> unknown = adopted.stream().filter(plan -> body(plan).isEmpty()).toList();
    return Stream.concat(
        NamedPlans.together(situation, unknown, "vedtatt").map(Breach::untried),
        adopted.stream().flatMap(plan -> otherBody(situation, plan)));
  }

  private static boolean isJoint(PlanKinds kinds, Plan plan) {
    return kinds.joint(plan) || JOINT.matcher(plan.name()).lookingAt();
  }

  private static Optional<String> body(Plan plan) {
    return Optional.ofNullable(plan.adopted()).map(Adoption::body);
  }

  private static Stream<Breach> otherBody(Situation situation, Plan plan) {
    return body(plan).stream()
        .filter(body -> !AdoptingBodies.isCouncil(body, situation.model().municipality()))
        .map(body -> Breach.of(plan, "vedtatt", "organ", body));
  }
}
