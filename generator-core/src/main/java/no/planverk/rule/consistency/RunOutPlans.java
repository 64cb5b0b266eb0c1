package no.planverk.rule.consistency;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanRelation;
import no.planverk.model.plan.PlanStatus;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanList;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** Plans whose last year is over, and that are listed as valid without a word. */
final class RunOutPlans {

  /** From so many on it is one thing the strategy does not tell, and said once. */
  private static final int MANY = 4;

  private static final int MOST_NAMES = 8;

  private RunOutPlans() {}

  /** What was said of a plan: nothing, that it is urgent, or that it goes on and not why. */
  private enum Told {
    NOTHING,
    URGENT,
    CONTINUED
  }

  static Stream<Breach> found(Situation situation) {
    int now = Math.max(situation.today().getYear(), situation.strategy().period().from());
    List<Plan> over =
        situation.plans().plans().stream()
            .filter(plan -> last(plan).orElse(now) < now)
            .filter(plan -> !isAccountedFor(situation, plan))
            .toList();
    return Stream.of(Told.values())
        .flatMap(
            told -> said(situation, told, over.stream().filter(p -> told(p) == told).toList()));
  }

  /** The field counts before the name, which a plan that is prolonged keeps. */
  private static OptionalInt last(Plan plan) {
    return plan.validity() == null
        ? YearSpans.last(plan.name())
        : OptionalInt.of(plan.validity().to());
  }

  /**
   * Its status, its work, a remark, or another plan says what becomes of it; so does another
   * decision.
   */
  private static boolean isAccountedFor(Situation situation, Plan plan) {
    Decision decision = plan.decision();
    boolean decided =
        decision != null
            && (decision.kind() != DecisionKind.VIDEREFOERES
                || decision.reason() != null
                || decision.condition() != null);
    return decided
        || PlanStates.ended(plan)
        || PlanStates.atWork(plan)
        || plan.status() == PlanStatus.UTLOEPT_MEN_GJELDER
        || plan.statusWording() != null
        || SpokenFor.is(plan, situation.strategy().period())
        || plan.relations().mergedInto() != null
        || !situation.plans().having(PlanRelation.REPLACES, plan).isEmpty();
  }

  private static Told told(Plan plan) {
    if (plan.decision() != null) {
      return Told.CONTINUED;
    }
    return plan.priority() == null ? Told.NOTHING : Told.URGENT;
  }

  private static Stream<Breach> said(Situation situation, Told told, List<Plan> plans) {
    List<Plan> free = plans.stream().filter(plan -> !situation.isSetFor(plan)).toList();
    if (free.size() < MANY) {
      return plans.stream().map(plan -> one(told, plan));
    }
    return Stream.concat(
        plans.stream().filter(situation::isSetFor).map(plan -> one(told, plan)),
        Stream.of(many(situation, told, free)));
  }

  private static Breach one(Told told, Plan plan) {
    Breach breach =
        Breach.of(plan, plan.validity() == null ? "navn" : "gjelder", "år", "" + year(plan));
    return switch (told) {
      case NOTHING -> breach;
      case URGENT -> breach.saying("prioritert").weighing(RuleWeight.INFO);
      case CONTINUED -> breach.saying("videreføres").weighing(RuleWeight.INFO);
    };
  }

  private static Breach many(Situation situation, Told told, List<Plan> plans) {
    String names =
        plans.stream()
            .limit(MOST_NAMES)
            .map(plan -> "«" + plan.name() + "» (" + year(plan) + ")")
            .collect(Collectors.joining(", "));
    String rest = plans.size() > MOST_NAMES ? " …" : "";
    Breach breach =
        Breach.at(PlanList.place(situation), "antall", "" + plans.size(), "planer", names + rest);
    return switch (told) {
      case NOTHING -> breach.saying("flere");
      case URGENT -> breach.saying("flere-prioritert").weighing(RuleWeight.INFO);
      case CONTINUED -> breach.saying("flere-videreføres").weighing(RuleWeight.INFO);
    };
  }

  private static int year(Plan plan) {
    return last(plan).orElseThrow();
  }
}
