package no.planverk.site.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** All hearings of the strategy and its plans, as they stand on a day. */
public final class Hearings {

  private final List<HeldHearing> all;

  public Hearings(Model model, LocalDate today) {
    Stream<HeldHearing> plans = model.plans().stream().flatMap(plan -> of(plan, today));
    all = Stream.concat(ofStrategy(model, today), plans).toList();
  }

  /** Those people can answer now, the nearest deadline first. */
  public List<HeldHearing> open() {
    return in(HearingState.OPEN, Comparator.comparing(HeldHearing::end));
  }

  /** Those that are to come, the nearest first. */
  public List<HeldHearing> coming() {
    return in(HearingState.COMING, Comparator.comparing(HeldHearing::beginning));
  }

  /** Those that are over, the latest first. */
  public List<HeldHearing> closed() {
    return in(HearingState.CLOSED, Comparator.comparing(HeldHearing::end).reversed());
  }

  /** The hearings of the strategy, in the author's order. */
  public static Stream<HeldHearing> ofStrategy(Model model, LocalDate today) {
    return of(
        null,
        model.strategy().work().hearings(),
        null,
        model.strategy().status() == StrategyStatus.PAA_HOERING,
        today);
  }

  /** The hearings of a plan, in the author's order. */
  public static Stream<HeldHearing> of(Plan plan, LocalDate today) {
    return of(
        plan,
        plan.schedule().hearings(),
        plan.schedule().hearing(),
        plan.status() == PlanStatus.PAA_HOERING,
        today);
  }

  private List<HeldHearing> in(HearingState state, Comparator<HeldHearing> order) {
    return all.stream().filter(held -> held.state() == state).sorted(order).toList();
  }

  private static Stream<HeldHearing> of(
      @Nullable Plan plan,
      List<Hearing> written,
      @Nullable PlanDate planned,
      boolean said,
      LocalDate today) {
    List<HeldHearing> held = new ArrayList<>();
    for (Hearing hearing : written) {
      held.add(new HeldHearing(plan, hearing, false, HearingState.of(hearing, said, today)));
    }
    if (planned != null && written.stream().noneMatch(hearing -> isAt(planned, hearing))) {
      held.add(new HeldHearing(plan, at(planned), true, atTime(planned, said, today)));
    }
    boolean open = held.stream().anyMatch(one -> one.state() == HearingState.OPEN);
    if (said && !open && !isOver(written, today)) {
      held.add(new HeldHearing(plan, at(null), false, HearingState.OPEN));
    }
    return held.stream();
  }

  /**
   * Whether what is said to be in hearing was so to a deadline that is passed, and nobody has said
   * so yet. After the programme's hearing it may be the proposal's that is meant.
   */
  private static boolean isOver(List<Hearing> written, LocalDate today) {
    return Hearing.latest(written)
        .filter(last -> last.subject() != HearingSubject.PLANPROGRAM && last.isOver(today))
        .isPresent();
  }

  /** A time without a period is ahead until it is over, however little of it is left. */
  private static HearingState atTime(PlanDate planned, boolean said, LocalDate today) {
    if (planned.last().isBefore(today)) {
      return HearingState.CLOSED;
    }
    return said && !planned.first().isAfter(today) ? HearingState.OPEN : HearingState.COMING;
  }

  private static boolean isAt(PlanDate planned, Hearing hearing) {
    PlanDate from = hearing.from() != null ? hearing.from() : hearing.deadline();
    PlanDate to = hearing.deadline() != null ? hearing.deadline() : from;
    return from != null
        && to != null
        && !from.first().isAfter(planned.last())
        && !to.last().isBefore(planned.first());
  }

  private static Hearing at(@Nullable PlanDate from) {
    return new Hearing(null, from, null, null, null, null, null, List.of(), null, null);
  }
}
