package no.planverk.site.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.plan.Schedule;
import no.planverk.model.process.Adoption;
import no.planverk.model.process.ProcessStep;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.Adoptions;
import no.planverk.site.phrase.Hearings;
import no.planverk.site.phrase.HeldHearing;
import no.planverk.site.plan.PlanView.Moment;
import no.planverk.text.Html;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a plan's own process in the order of their dates, with those that have no date last.
 *
 * <p>What the author records as done is done when its day has come. What is planned is never said
 * to be done for that alone: then its time has passed.
 */
final class PlanTimeline {

  private static final Set<PlanStatus> BEGUN =
      EnumSet.of(PlanStatus.UNDER_ARBEID, PlanStatus.PAA_HOERING, PlanStatus.TIL_VEDTAK);

  private final PageContext context;
  private final Plan plan;
  private final LocalDate today;
  private final List<Dated> steps = new ArrayList<>();

  private record Dated(LocalDate from, LocalDate to, Moment moment) {}

  private PlanTimeline(PageContext context, Plan plan) {
    this.context = context;
    this.plan = plan;
    this.today = context.site().today();
  }

  /** The steps; none where the adoption, which the facts tell, is all there is. */
  static List<Moment> of(PageContext context, Plan plan) {
    PlanTimeline timeline = new PlanTimeline(context, plan);
    timeline.addAll();
    boolean onlyAdopted =
        timeline.steps.size() == 1 && plan.adopted() != null && plan.adopted().date() != null;
    return onlyAdopted ? List.of() : timeline.sorted();
  }

  private List<Moment> sorted() {
    return steps.stream()
        .sorted(Comparator.comparing(Dated::from).thenComparing(Dated::to))
        .map(Dated::moment)
        .toList();
  }

  private void addAll() {
    Schedule schedule = plan.schedule();
    recorded("tidslinje.varslet", schedule.notice());
    add(
        "tidslinje.oppstart",
        schedule.start(),
        plan.status() != null && BEGUN.contains(plan.status()));
    decided("tidslinje.planprogram", schedule.programme());
    Hearings.of(plan, today).forEach(this::hearing);
    recorded("tidslinje.offentliggjort", schedule.published());
    add("tidslinje.forventet-vedtak", schedule.expectedAdoption(), isAdoptedSince(schedule));
    plan.adoptions().forEach(adoption -> decided("tidslinje.vedtatt", adoption));
    recorded("tidslinje.kunngjort", schedule.announced());
    recorded("tidslinje.sist-revidert", schedule.lastRevised());
    add("tidslinje.frist", plan.decision() == null ? null : plan.decision().deadline(), false);
    schedule.process().forEach(this::step);
  }

  /**
   * An adoption before the strategy's years is of the plan as it was: «by 2026» is a limit only.
   */
  private boolean isAdoptedSince(Schedule schedule) {
    PlanDate expected = schedule.expectedAdoption();
    PlanDate adopted = plan.adopted() == null ? null : plan.adopted().date();
    return expected != null
        && adopted != null
        && adopted.latest().getYear() >= context.model().strategy().period().from()
        && !adopted.latest().isBefore(expected.earliest());
  }

  private void recorded(String key, @Nullable PlanDate date) {
    add(key, date, true);
  }

  private void add(String key, @Nullable PlanDate date, boolean done) {
    if (date != null) {
      add(date, date, context.word(key), null, null, state(date, done));
    }
  }

  private void decided(String key, @Nullable Adoption adoption) {
    if (adoption != null && adoption.date() != null) {
      String who = who(adoption.body(), adoption.caseNumber());
      PlanDate date = adoption.date();
      add(date, date, context.word(key), who, null, state(date, true));
    }
  }

  private void hearing(HeldHearing held) {
    PlanDate from = held.hearing().from();
    PlanDate to = held.hearing().deadline();
    String state =
        switch (held.state()) {
          case OPEN -> "naa";
          case COMING -> "kommer";
          case CLOSED -> held.planned() ? "passert" : "ferdig";
        };
    add(
        from == null ? to : from,
        to == null ? from : to,
        context.word("horing.paa-horing", "hva", PlanHearings.title(context, held)),
        null,
        null,
        state);
  }

  private void step(ProcessStep step) {
    PlanDate date = step.date();
    Html text = context.htmlOrNull(step.text(), 3, "steg-" + steps.size() + "-");
    String state = date == null ? "ukjent" : state(date, true);
    add(date, date, step.name(), who(step.body(), step.caseNumber()), text, state);
  }

  private void add(
      @Nullable PlanDate from,
      @Nullable PlanDate to,
      String what,
      @Nullable String who,
      @Nullable Html text,
      String state) {
    Moment moment =
        new Moment(what, when(from, to), who, text, state, context.word("tid." + state));
    steps.add(
        new Dated(
            from == null ? LocalDate.MAX : from.first(),
            to == null ? LocalDate.MAX : to.last(),
            moment));
  }

  private @Nullable String when(@Nullable PlanDate from, @Nullable PlanDate to) {
    if (from == null || to == null) {
      return null;
    }
    return from.equals(to) ? context.date(from) : context.date(from) + " – " + context.date(to);
  }

  private String state(PlanDate date, boolean done) {
    if (date.first().isAfter(today)) {
      return "kommer";
    }
    if (done) {
      return "ferdig";
    }
    return date.breadth().last().isBefore(today) ? "passert" : "naa";
  }

  private @Nullable String who(@Nullable String body, @Nullable String caseNumber) {
    String number = caseNumber == null ? null : Adoptions.caseNumber(context, caseNumber);
    String who =
        Stream.of(body, number).flatMap(Stream::ofNullable).collect(Collectors.joining(", "));
    return who.isEmpty() ? null : who;
  }
}
