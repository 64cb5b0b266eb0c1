package no.planverk.data.event;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.planverk.data.table.DataSource;
import no.planverk.model.Model;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.model.process.Involvement;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.strategy.StrategyProcess;
import no.planverk.read.Choices;
import no.planverk.text.Language;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Every event of the strategy and its plans: what is planned, and what has happened. */
public final class Events {

  private final Model model;
  private final LocalDate today;
  private final LocalDate beginning;

  private Events(DataSource source) {
    this.model = source.model();
    this.today = source.today();
    this.beginning = LocalDate.of(model.strategy().period().from(), 1, 1);
  }

  /** All events: the strategy's, then each plan's in the author's order. */
  public static List<PlanEvent> of(DataSource source) {
    Events events = new Events(source);
    return Stream.concat(
            Stream.of(events.strategy()), source.model().plans().stream().map(events::plan))
        .flatMap(List::stream)
        .toList();
  }

  /** The events of one plan. */
  public static List<PlanEvent> of(DataSource source, Plan plan) {
    return new Events(source).plan(plan);
  }

  /** What stands for the strategy where a plan's id would: no id holds two hyphens in a row. */
  public static String strategy(Model model) {
    return "planstrategi--" + model.strategy().period().from();
  }

  private List<PlanEvent> strategy() {
    EventList events = new EventList(null, strategy(model), today);
    Strategy strategy = model.strategy();
    StrategyProcess work = strategy.work();
    events.done(EventKind.STARTED, work.started());
    work.hearings().forEach(hearing -> events.hearing(hearing, null));
    work.involvement().forEach(one -> events.involvement(one, about(one)));
    work.steps().forEach(events::step);
    events.done(EventKind.PUBLISHED, work.published());
    events.done(EventKind.TREATED, work.treated());
    events.adopted(EventKind.ADOPTED, strategy.adopted(), null);
    events.planned(EventKind.ACT_DEADLINE, model.municipality().strategyDeadline());
    return events.all();
  }

  private List<PlanEvent> plan(Plan plan) {
    EventList events = new EventList(plan, plan.id(), today);
    Schedule schedule = plan.schedule();
    events.done(EventKind.NOTICE, schedule.notice());
    events.planned(EventKind.START, schedule.start());
    events.adopted(EventKind.PROGRAMME, schedule.programme(), null);
    hearings(events, schedule);
    schedule.involvement().forEach(one -> events.involvement(one, about(one)));
    schedule.process().forEach(events::step);
    events.done(EventKind.PUBLISHED, schedule.published());
    adoptions(events, plan);
    events.done(EventKind.ANNOUNCED, schedule.announced());
    events.done(EventKind.REVISED, schedule.lastRevised());
    events.planned(
        EventKind.DECISION_DEADLINE, plan.decision() == null ? null : plan.decision().deadline());
    return events.all();
  }

  /** The time a hearing was planned for is that of the first of the proposal which meets it. */
  private static void hearings(EventList events, Schedule schedule) {
    PlanDate planned = schedule.hearing();
    for (Hearing hearing : schedule.hearings()) {
      PlanDate from = hearing.from();
      boolean meant =
          planned != null
              && from != null
              && hearing.subject() != HearingSubject.PLANPROGRAM
              && from.possible().meets(planned.possible());
      events.hearing(hearing, meant ? planned : null);
      planned = meant ? null : planned;
    }
    events.planned(EventKind.HEARD, planned);
  }

  /** An adoption before the period, or before the expected time, is of the plan as it was. */
  private void adoptions(EventList events, Plan plan) {
    PlanDate expected = plan.schedule().expectedAdoption();
    Adoption latest = plan.adopted();
    PlanDate done = latest == null ? null : latest.date();
    boolean came =
        done != null
            && expected != null
            && !done.latest().isAfter(today)
            && !done.last().isBefore(beginning)
            && !expected.first().isAfter(done.last());
    PlanDate left = came ? expected : null;
    for (Adoption adoption : plan.adoptions()) {
      boolean isLatest = adoption.equals(latest);
      events.adopted(EventKind.ADOPTED, adoption, isLatest ? left : null);
      left = isLatest ? null : left;
    }
    if (!came) {
      events.planned(EventKind.ADOPTED, expected);
    }
  }

  /** How they take part, or else who they are. */
  private static String about(Involvement involvement) {
    @Nullable String name = involvement.name();
    String who = name == null ? Choices.word(involvement.group(), Language.NB) : name;
    return involvement.how() == null ? who : involvement.how() + " (" + who + ")";
  }
}
