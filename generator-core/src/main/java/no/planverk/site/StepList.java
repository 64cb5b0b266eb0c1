package no.planverk.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.planverk.model.Council;
import no.planverk.model.Hearing;
import no.planverk.model.ProcessStep;
import no.planverk.model.Strategy;
import no.planverk.model.StrategyProcess;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** The making of the strategy as steps in words, the same steps as its figure has. */
final class StepList {

  /** A step, and the day that decides its place: its own, or that of the one before it. */
  private record Placed(LocalDate day, StrategyView.Step step) {}

  private final Scope scope;
  private final List<Placed> steps = new ArrayList<>();

  private StepList(Scope scope) {
    this.scope = scope;
  }

  /** The author's steps, and those that the strategy's dates tell of on other days, in order. */
  static List<StrategyView.Step> of(Scope scope) {
    StepList list = new StepList(scope);
    Strategy strategy = scope.model().strategy();
    StrategyProcess work = strategy.work();
    list.written(work.steps());
    list.known("figur.steg.startet", work.started());
    list.known("figur.steg.offentliggjort", work.published());
    for (Hearing hearing : work.hearings()) {
      list.known("figur.steg.horing", hearing.from());
      list.known("medvirkning.siste-dag", hearing.deadline());
    }
    list.known("figur.steg.behandlet", work.treated());
    list.known("figur.steg.vedtatt", strategy.adopted() == null ? null : strategy.adopted().date());
    return list.steps.stream().sorted(Comparator.comparing(Placed::day)).map(Placed::step).toList();
  }

  private void written(List<ProcessStep> written) {
    LocalDate day = LocalDate.MIN;
    for (ProcessStep step : written) {
      day = step.date() == null ? day : step.date().first();
      steps.add(new Placed(day, step(step)));
    }
  }

  private StrategyView.Step step(ProcessStep step) {
    List<String> who = new ArrayList<>();
    if (step.body() != null) {
      who.add(step.body());
    }
    if (step.caseNumber() != null) {
      who.add(scope.word("vedtak.sak", "sak", step.caseNumber()));
    }
    return new StrategyView.Step(
        step.name(),
        step.date() == null ? null : scope.date(step.date()),
        who.isEmpty() ? null : String.join(", ", who),
        scope.htmlOrNull(step.text(), 3, "steg-"));
  }

  private void known(String key, @Nullable PlanDate date) {
    if (date != null && steps.stream().noneMatch(step -> date.first().equals(step.day))) {
      String name = scope.word(key, "organ", council());
      steps.add(
          new Placed(date.first(), new StrategyView.Step(name, scope.date(date), null, null)));
    }
  }

  private String council() {
    Council council = scope.model().municipality().council();
    boolean county = scope.model().municipality().isCounty();
    String name =
        council == null || council.name() == null
            ? scope.word(county ? "figur.fylkestinget" : "figur.kommunestyret")
            : council.name();
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
