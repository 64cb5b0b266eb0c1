package no.planverk.data.kostra;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * What came to pass with a plan in one year, as far as it is written: that nobody has written a day
 * does not say that there was none.
 *
 * @param year the year
 */
record InYear(int year) {

  /** Plans that have been heard, or are so now, whether or not anybody has written when. */
  private static final Set<PlanStatus> HEARD =
      Set.of(PlanStatus.PAA_HOERING, PlanStatus.TIL_VEDTAK);

  /** Whether something came to pass. */
  enum Answer {
    YES,
    NO,
    UNKNOWN;

    static Answer of(boolean yes) {
      return yes ? YES : NO;
    }

    /** Whether both did; no where either surely did not. */
    Answer and(Answer other) {
      return this == NO || other == NO ? NO : this == YES ? other : UNKNOWN;
    }

    /** Whether any did. */
    static Answer any(Collection<Answer> answers) {
      return answers.contains(YES) ? YES : answers.contains(UNKNOWN) ? UNKNOWN : NO;
    }
  }

  /** Whether a plan was adopted. */
  Answer adopted(Plan plan) {
    return plan.adoptions().isEmpty()
        ? isUnadopted(plan) ? Answer.NO : Answer.UNKNOWN
        : Answer.any(plan.adoptions().stream().map(adoption -> on(adoption.date())).toList());
  }

  /** Whether it was adopted or gone over. */
  Answer treated(Plan plan) {
    PlanDate revised = plan.schedule().lastRevised();
    if (revised == null) {
      return adopted(plan);
    }
    List<PlanDate> adoptions =
        plan.adoptions().stream().map(Adoption::date).filter(Objects::nonNull).toList();
    return Answer.any(Stream.concat(adoptions.stream(), Stream.of(revised)).map(this::on).toList());
  }

  /** Whether the proposal was sent out; one that is adopted has been so some time. */
  Answer heard(Plan plan) {
    List<Hearing> hearings =
        plan.schedule().hearings().stream()
            .filter(hearing -> hearing.subject() != HearingSubject.PLANPROGRAM)
            .toList();
    if (!hearings.isEmpty()) {
      return Answer.any(hearings.stream().map(this::begun).toList());
    }
    PlanDate planned = plan.schedule().hearing();
    boolean meant = planned != null && on(planned) != Answer.NO;
    boolean adopted =
        !isSilent(plan)
            && (adopted(plan) != Answer.NO || new InYear(year + 1).adopted(plan) == Answer.YES);
    boolean underWay = plan.status() != null && HEARD.contains(plan.status());
    return meant || adopted || underWay ? Answer.UNKNOWN : Answer.NO;
  }

  /** A hearing whose first day is not written began in the year of its last, or the one before. */
  private Answer begun(Hearing hearing) {
    PlanDate deadline = hearing.deadline();
    if (hearing.from() != null || deadline == null) {
      return on(hearing.from());
    }
    return on(deadline) == Answer.NO && new InYear(year + 1).on(deadline) == Answer.NO
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  /** Whether a time lies in the year; not known of one that can mean several, or is not written. */
  private Answer on(@Nullable PlanDate date) {
    if (date == null) {
      return Answer.UNKNOWN;
    }
    int first = date.earliest().getYear();
    int last = date.latest().getYear();
    return first == year && last == year
        ? Answer.YES
        : first <= year && year <= last ? Answer.UNKNOWN : Answer.NO;
  }

  /** Whether nothing at all tells where it stands. */
  private static boolean isSilent(Plan plan) {
    return plan.adoptions().isEmpty() && plan.status() == null;
  }

  /** Whether it is adopted some time, and nobody has written when. */
  static boolean lacksDay(Plan plan) {
    return plan.adoptions().isEmpty()
        ? !isUnadopted(plan)
        : plan.adoptions().stream().anyMatch(adoption -> adoption.date() == null);
  }

  /** Whether it is told to be on its way or called off, and not to be there already. */
  private static boolean isUnadopted(Plan plan) {
    Decision decision = plan.decision();
    boolean exists =
        decision != null
            && switch (decision.kind().effect()) {
              case WORK -> decision.kind() != DecisionKind.NY;
              case STANDS -> true;
              case ENDS -> decision.kind() == DecisionKind.OPPHEVES;
              case WAITS -> false;
            };
    return !exists
        && (plan.status() == null
            ? decision != null && decision.kind() == DecisionKind.NY
            : plan.status() == PlanStatus.AVLYST
                || plan.is(PlanStatus.Phase.AHEAD)
                || plan.is(PlanStatus.Phase.AT_WORK));
  }
}
