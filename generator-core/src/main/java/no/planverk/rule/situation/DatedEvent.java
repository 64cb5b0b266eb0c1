package no.planverk.rule.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.Involvement;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.strategy.StrategyProcess;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens on the way to an adoption.
 *
 * @param field the bokmål key it is written under
 * @param name what the author, or the field, calls it
 */
public record DatedEvent(String field, String name, PlanDate date) {

  /** Words of what comes after an adoption by their nature. */
  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "kunngj|klage|ikraft|i kraft|til å gjelde|iverks|gjennomfør|evaluer|ruller|revid|revisjon"
              + "|oppfølg|publiser|årlig|årleg|rapport|endring|melding om|oversend|orienter",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether it comes after an adoption by its nature. */
  public boolean comesAfterwards() {
    return AFTERWARDS.matcher(name).find();
  }

  /** Those of a plan. */
  public static List<DatedEvent> of(Schedule schedule, Situation situation) {
    Collector events = new Collector(situation);
    events.add("varslet", schedule.notice());
    events.add("oppstart", schedule.start());
    events.add("planprogram", schedule.programme() == null ? null : schedule.programme().date());
    events.add("høring", schedule.hearing());
    events.add("offentliggjort", schedule.published());
    events.hearings(schedule.hearings());
    events.steps(schedule.process());
    events.involvement(schedule.involvement());
    return events.found;
  }

  /** Those of the strategy. */
  public static List<DatedEvent> of(StrategyProcess work, Situation situation) {
    Collector events = new Collector(situation);
    events.add("startet", work.started());
    events.add("offentliggjort", work.published());
    events.add("behandlet", work.treated());
    events.hearings(work.hearings());
    events.steps(work.steps());
    events.involvement(work.involvement());
    return events.found;
  }

  private record Collector(Situation situation, List<DatedEvent> found) {

    Collector(Situation situation) {
      this(situation, new ArrayList<>());
    }

    void add(String field, @Nullable PlanDate date) {
      add(field, situation.word("hendelse-" + field), date);
    }

    private void add(String field, String name, @Nullable PlanDate date) {
      if (date != null) {
        found.add(new DatedEvent(field, name, date));
      }
    }

    void hearings(List<Hearing> hearings) {
      for (Hearing hearing : hearings) {
        add("høringer", situation.word("hendelse-høring"), hearing.from());
        add("høringer", situation.word("hendelse-høringsfrist"), hearing.deadline());
      }
    }

    void steps(List<ProcessStep> steps) {
      steps.forEach(step -> add("prosess", step.name(), step.date()));
    }

    void involvement(List<Involvement> involvement) {
      for (Involvement involved : involvement) {
        add("medvirkning", situation.word("hendelse-medvirkning"), involved.date());
      }
    }
  }
}
