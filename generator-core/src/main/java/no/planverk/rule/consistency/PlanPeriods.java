package no.planverk.rule.consistency;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.value.Period;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/** The years plans are valid for. */
final class PlanPeriods {

  /** 2018-2030, 2006 – 2015 and 2013-17; not a part of a longer number. */
  private static final Pattern YEARS =
      Pattern.compile("(?<![\\d.])((?:19|20)\\d\\d) ?[-–—/] ?((?:19|20)?\\d\\d)(?![\\d.])");

  private PlanPeriods() {}

  /** The years in a name are those of the field; a plan that is prolonged keeps its old name. */
  static Stream<Breach> nameAndField(Situation situation) {
    return situation.plans().plans().stream()
        .flatMap(plan -> Stream.ofNullable(plan.validity()).flatMap(v -> differs(plan, v)));
  }

  private static Stream<Breach> differs(Plan plan, Period validity) {
    List<Period> named = in(plan.name());
    boolean same = named.stream().anyMatch(p -> p.equals(validity) || prolonged(plan, p, validity));
    return named.isEmpty() || same
        ? Stream.empty()
        : Stream.of(
            Breach.of(plan, "gjelder", "a", named.get(0).toString(), "b", validity.toString()));
  }

  private static boolean prolonged(Plan plan, Period named, Period validity) {
    return named.from() == validity.from()
        && named.to() < validity.to()
        && (PlanStates.decided(plan, DecisionKind.FORLENGES, DecisionKind.VIDEREFOERES)
            || plan.status() == PlanStatus.UTLOEPT_MEN_GJELDER);
  }

  /** The spans of years in a text, in order; what runs backwards is none. */
  static List<Period> in(String text) {
    return YEARS.matcher(text).results().flatMap(years -> period(years).stream()).toList();
  }

  private static Optional<Period> period(MatchResult years) {
    int from = Integer.parseInt(years.group(1));
    String last = years.group(2);
    int to = Integer.parseInt(last.length() == 2 ? years.group(1).substring(0, 2) + last : last);
    return to < from ? Optional.empty() : Optional.of(new Period(from, to));
  }

  /**
   * A plan whose years are over has a decision; to continue it takes a reason. Where the plan
   * stands in a group of urgency the council has said something, so that weighs less.
   */
  static Stream<Breach> runOut(Situation situation) {
    int now = Math.max(situation.today().getYear(), situation.strategy().period().from());
    return situation.plans().plans().stream()
        .filter(plan -> plan.validity() != null && plan.validity().to() < now)
        .filter(plan -> !PlanStates.ended(plan) && !knownToBeRunOut(plan))
        .flatMap(PlanPeriods::undecided);
  }

  private static boolean knownToBeRunOut(Plan plan) {
    return plan.status() == PlanStatus.UTLOEPT_MEN_GJELDER;
  }

  private static Stream<Breach> undecided(Plan plan) {
    Decision decision = plan.decision();
    String year = plan.validity() == null ? "" : "" + plan.validity().to();
    Breach breach = Breach.of(plan, "gjelder", "år", year);
    if (decision != null) {
      return decision.kind() == DecisionKind.VIDEREFOERES && decision.reason() == null
          ? Stream.of(breach.saying("videreføres"))
          : Stream.empty();
    }
    return Stream.of(
        plan.priority() == null ? breach : breach.saying("prioritert").weighing(RuleWeight.INFO));
  }
}
