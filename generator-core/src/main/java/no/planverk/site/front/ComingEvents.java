package no.planverk.site.front;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.plan.Decision;
import no.planverk.model.plan.Plan;
import no.planverk.model.plan.PlanStatus;
import no.planverk.model.process.Hearing;
import no.planverk.model.process.ProcessStep;
import no.planverk.model.strategy.Strategy;
import no.planverk.site.front.FrontView.Event;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.HearingState;
import no.planverk.site.phrase.Hearings;
import no.planverk.site.phrase.HeldHearing;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** Finds what happens next, to the strategy and to its plans. */
final class ComingEvents {

  private static final int MOST_EVENTS = 6;
  private static final int MOST_PLANS = 3;
  private static final Comparator<Moment> ORDER =
      Comparator.comparing((Moment moment) -> moment.date().last())
          .thenComparing(moment -> moment.date().first())
          .thenComparing(Moment::what);

  /** What happens at a time; several plans can share it. */
  private record Moment(PlanDate date, String what) {}

  private final PageContext context;
  private final LocalDate today;
  private final Map<Moment, List<TextLink>> moments = new TreeMap<>(ORDER);

  ComingEvents(PageContext context) {
    this.context = context;
    this.today = context.site().today();
    strategy(context.model().strategy());
    context.plans().listed().forEach(this::plan);
  }

  /** The nearest ones, those that happen alike on the same day as one. */
  List<Event> nearest() {
    return moments.entrySet().stream()
        .limit(MOST_EVENTS)
        .map(e -> new Event(context.date(e.getKey().date()), e.getKey().what(), few(e.getValue())))
        .toList();
  }

  private List<TextLink> few(List<TextLink> plans) {
    if (plans.size() <= MOST_PLANS) {
      return plans;
    }
    String count = Integer.toString(plans.size());
    return List.of(
        new TextLink(
            context.word("fakta.antall-planer", "antall", count), context.href(PageName.PLANS)));
  }

  private void strategy(Strategy strategy) {
    for (ProcessStep step : strategy.work().steps()) {
      add(step.date(), step.name(), null);
    }
    Hearings.ofStrategy(context.model(), today).forEach(this::hearing);
  }

  private void plan(Plan plan) {
    Set<PlanStatus> begun =
        Set.of(PlanStatus.UNDER_ARBEID, PlanStatus.PAA_HOERING, PlanStatus.TIL_VEDTAK);
    if (plan.status() == null || !begun.contains(plan.status())) {
      add(plan.schedule().start(), context.word("hendelse.oppstart"), plan);
    }
    Hearings.of(plan, today).forEach(this::hearing);
    add(plan.schedule().expectedAdoption(), context.word("hendelse.vedtak"), plan);
    Decision decision = plan.decision();
    add(decision == null ? null : decision.deadline(), context.word("hendelse.frist"), plan);
  }

  private void hearing(HeldHearing held) {
    Hearing hearing = held.hearing();
    Plan plan = held.plan();
    String whose = plan == null ? "hendelse.strategi-" : "hendelse.";
    if (held.state() == HearingState.COMING) {
      add(hearing.from(), context.word(whose + "horing"), plan);
    }
    if (!held.planned() && held.state() != HearingState.CLOSED) {
      add(hearing.deadline(), context.word(whose + "horingsfrist"), plan);
    }
  }

  private void add(@Nullable PlanDate date, String what, @Nullable Plan plan) {
    if (date == null || date.last().isBefore(today)) {
      return;
    }
    List<TextLink> plans =
        moments.computeIfAbsent(new Moment(date, what), unused -> new ArrayList<>());
    Stream.ofNullable(plan).map(p -> context.link(Kind.PLAN, p)).forEach(plans::add);
  }
}
