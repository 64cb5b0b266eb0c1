package no.planverk.site.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.HearingSubject;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.strategy.StrategyProcess;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.Milestone.Kind;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Gathers what happens when, with no more exactness than the author wrote. */
public final class Milestones {

  private final PageContext context;
  private final List<Milestone> found = new ArrayList<>();

  private Milestones(PageContext context) {
    this.context = context;
  }

  /** Those of a plan; empty where no time is written for it. */
  public static List<Milestone> of(PageContext context, Plan plan) {
    Milestones milestones = new Milestones(context);
    Schedule schedule = plan.schedule();
    milestones.add(Kind.NOTICE, schedule.notice(), "framdrift.varslet");
    milestones.add(Kind.START, schedule.start(), "framdrift.tid");
    Hearings.of(plan, context.site().today())
        .map(HeldHearing::hearing)
        .forEach(milestones::hearing);
    milestones.adoption(plan.adopted(), schedule.expectedAdoption());
    milestones.decision(plan.decision());
    milestones.found.addAll(WorkingYears.of(plan.resources().effort()));
    return List.copyOf(milestones.found);
  }

  /**
   * Those of a plan that the adoption which holds has not ended; one whose day is not written has
   * ended all that is over.
   */
  public static List<Milestone> notEnded(PageContext context, Plan plan) {
    LocalDate today = context.site().today();
    PlanDate adopted = plan.adopted() == null ? null : plan.adopted().date();
    Predicate<Milestone> goesOn =
        adopted == null
            ? milestone ->
                !plan.is(PlanStatus.Phase.IN_FORCE) || !milestone.to().last().isBefore(today)
            : milestone ->
                adopted.earliest().isAfter(today)
                    || milestone.to().earliest().isAfter(adopted.latest());
    return of(context, plan).stream().filter(goesOn).toList();
  }

  /** Those of the strategy itself, with the Act's deadline for it. */
  public static List<Milestone> of(PageContext context, Strategy strategy) {
    Milestones milestones = new Milestones(context);
    StrategyProcess work = strategy.work();
    milestones.add(Kind.START, work.started(), "framdrift.tid");
    work.hearings().forEach(milestones::hearing);
    milestones.adoption(strategy.adopted(), null);
    milestones.add(Kind.DEADLINE, deadline(context), "framdrift.lovens-frist");
    return List.copyOf(milestones.found);
  }

  /** One year after the council was constituted; null where that day is not written. */
  public static @Nullable PlanDate deadline(PageContext context) {
    return context.model().municipality().strategyDeadline();
  }

  /** A time as it reads in a sentence: {@code 2. kvartal 2025}, {@code i løpet av 2025}. */
  public static String time(PageContext context, PlanDate date) {
    String words = context.date(date);
    return switch (date.words() == null ? date.precision() : PlanDate.Precision.SPAN) {
      case YEARS, YEAR -> context.word("framdrift.i-lopet-av", "tid", words);
      case SPAN, HALF, QUARTER, MONTH, DAY -> words;
    };
  }

  private void hearing(Hearing hearing) {
    PlanDate from = hearing.from();
    PlanDate deadline = hearing.deadline();
    if (from != null && deadline != null) {
      String words =
          context.word(
              "framdrift.fra-til", "fra", time(context, from), "til", time(context, deadline));
      found.add(new Milestone(Kind.HEARING, from, deadline, about(hearing, words)));
    } else if (from != null) {
      found.add(new Milestone(Kind.HEARING, from, about(hearing, time(context, from))));
    } else if (deadline != null) {
      String words = context.word("framdrift.frist", "tid", time(context, deadline));
      found.add(new Milestone(Kind.HEARING, deadline, about(hearing, words)));
    }
  }

  private String about(Hearing hearing, String time) {
    return hearing.subject() == HearingSubject.PLANPROGRAM
        ? context.word("framdrift.planprogram", "tid", time)
        : time;
  }

  /**
   * An adoption before the period is of the plan as it was; beside one that came late stands when
   * it was to.
   */
  private void adoption(@Nullable Adoption adopted, @Nullable PlanDate expected) {
    PlanDate done = adopted == null ? null : adopted.date();
    LocalDate start = LocalDate.of(context.model().strategy().period().from(), 1, 1);
    boolean counts = done != null && !done.last().isBefore(start);
    if (counts) {
      add(Kind.ADOPTED, done, "framdrift.vedtatt");
    }
    if (expected == null) {
      return;
    }
    if (!counts || done == null || expected.first().isAfter(done.last())) {
      add(Kind.EXPECTED, expected, "framdrift.tid");
    } else if (done.first().isAfter(expected.last())) {
      add(Kind.PLANNED, expected, "framdrift.planlagt");
    }
  }

  private void decision(@Nullable Decision decision) {
    if (decision != null) {
      Kind kind = Kind.of(decision.kind());
      if (kind != null && decision.years() != null) {
        found.add(WorkingYears.span(kind, decision.years()));
      }
      add(Kind.DEADLINE, decision.deadline(), "framdrift.frist");
    }
  }

  private void add(Kind kind, @Nullable PlanDate date, String key) {
    if (date != null) {
      found.add(new Milestone(kind, date, context.word(key, "tid", time(context, date))));
    }
  }
}
