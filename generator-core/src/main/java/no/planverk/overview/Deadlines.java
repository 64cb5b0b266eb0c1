package no.planverk.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.site.phrase.HeldHearing;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Finds what must be done or said next. */
final class Deadlines {

  private Deadlines() {}

  /**
   * A deadline.
   *
   * @param kind what the key of its word ends in
   * @param plan the plan it is of; null for the strategy
   */
  record Deadline(PlanDate day, String kind, @Nullable Plan plan) {}

  /** The nearest one that is not over; empty where none is written. */
  static Optional<Deadline> next(Member member, LocalDate today) {
    Stream<Deadline> hearings =
        Stream.concat(member.hearings().open().stream(), member.hearings().coming().stream())
            .flatMap(Deadlines::ofHearing);
    Stream<Deadline> decisions = member.plans().listed().stream().flatMap(Deadlines::ofDecision);
    return Stream.concat(hearings, decisions)
        .filter(deadline -> !deadline.day().last().isBefore(today))
        .min(
            Comparator.comparing((Deadline deadline) -> deadline.day().last())
                .thenComparing(deadline -> deadline.day().first()));
  }

  private static Stream<Deadline> ofHearing(HeldHearing held) {
    return Stream.ofNullable(held.hearing().deadline())
        .map(day -> new Deadline(day, "horing", held.plan()));
  }

  private static Stream<Deadline> ofDecision(Plan plan) {
    return plan.decision() == null
        ? Stream.of()
        : Stream.ofNullable(plan.decision().deadline())
            .map(day -> new Deadline(day, "beslutning", plan));
  }
}
