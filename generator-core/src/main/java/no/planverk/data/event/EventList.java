package no.planverk.data.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.planverk.data.event.PlanEvent.Decider;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.model.process.Involvement;
import no.planverk.model.process.ProcessStep;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the events of one plan or of the strategy.
 *
 * <p>A time that is written of what is done, and that is over, is when it happened; one that is
 * ahead is a plan. What is only planned stays so however long ago it was to be: nobody has written
 * that it happened.
 */
final class EventList {

  private final @Nullable Plan plan;
  private final String prefix;
  private final LocalDate today;
  private final List<PlanEvent> events = new ArrayList<>();
  private final Map<EventKind, Integer> count = new EnumMap<>(EventKind.class);

  EventList(@Nullable Plan plan, String prefix, LocalDate today) {
    this.plan = plan;
    this.prefix = prefix;
    this.today = today;
  }

  /** The events, in the order of {@link EventKind} and then of the author. */
  List<PlanEvent> all() {
    return List.copyOf(events);
  }

  /** Something that is planned and never said to be done. */
  void planned(EventKind kind, @Nullable PlanDate date) {
    add(kind, null, date, null, null);
  }

  /** Something that is written of as done. */
  void done(EventKind kind, @Nullable PlanDate date) {
    done(kind, null, date, null, null);
  }

  /** Something that is written of as done, and was planned too. */
  void done(
      EventKind kind,
      @Nullable String about,
      @Nullable PlanDate date,
      @Nullable PlanDate planned,
      @Nullable Decider decider) {
    if (date != null && date.latest().isAfter(today)) {
      add(kind, about, date, null, decider);
    } else {
      add(kind, about, planned, date, decider);
    }
  }

  void adopted(EventKind kind, @Nullable Adoption adoption, @Nullable PlanDate planned) {
    if (adoption != null) {
      Decider decider = new Decider(adoption.body(), adoption.caseNumber(), adoption.link());
      done(kind, null, adoption.date(), planned, decider);
    }
  }

  /** The two ends of a hearing; it can have been planned for a time. */
  void hearing(Hearing hearing, @Nullable PlanDate planned) {
    boolean programme = hearing.subject() == HearingSubject.PLANPROGRAM;
    done(
        programme ? EventKind.PROGRAMME_HEARD : EventKind.HEARD,
        null,
        hearing.from(),
        planned,
        new Decider(null, null, hearing.documents()));
    done(
        programme ? EventKind.PROGRAMME_DEADLINE : EventKind.HEARING_DEADLINE,
        null,
        hearing.deadline(),
        null,
        new Decider(null, null, hearing.answerAddress()));
  }

  void involvement(Involvement involvement, String about) {
    done(EventKind.INVOLVEMENT, about, involvement.date(), null, null);
  }

  void step(ProcessStep step) {
    Decider decider = new Decider(step.body(), step.caseNumber(), null);
    done(EventKind.STEP, step.name(), step.date(), null, decider);
  }

  private void add(
      EventKind kind,
      @Nullable String about,
      @Nullable PlanDate planned,
      @Nullable PlanDate actual,
      @Nullable Decider decider) {
    int number = count.merge(kind, 1, Integer::sum);
    if (planned != null || actual != null) {
      String reference = prefix + "--" + kind.word() + (number == 1 ? "" : "-" + number);
      events.add(new PlanEvent(reference, plan, kind, about, planned, actual, decider));
    }
  }
}
