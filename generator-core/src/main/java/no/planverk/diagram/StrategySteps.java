package no.planverk.diagram;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.planverk.diagram.Graph.Flow;
import no.planverk.model.Adoption;
import no.planverk.model.Hearing;
import no.planverk.model.ProcessStep;
import no.planverk.model.Strategy;
import no.planverk.model.StrategyProcess;
import no.planverk.text.Dates;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * The making of the strategy, step under step with dates. A date the author has told both as a step
 * and in a field of its own gives one box.
 */
final class StrategySteps {

  /** One alone is no process. */
  private static final int FEWEST = 2;

  private final Figures figures;
  private final LocalDate today;
  private final Dates dates;
  private final List<Step> steps = new ArrayList<>();

  StrategySteps(Figures figures, LocalDate today) {
    this.figures = figures;
    this.today = today;
    this.dates = new Dates(figures.wording());
  }

  /**
   * A step of the work.
   *
   * @param from when it begins; null where nobody knows
   * @param to when it ends; null where that is not told apart from its beginning
   * @param place decides the order: its own date, or that of the step it was written after
   */
  private record Step(
      String name,
      @Nullable String body,
      @Nullable PlanDate from,
      @Nullable PlanDate to,
      LocalDate place) {

    @Nullable PlanDate end() {
      return to == null ? from : to;
    }
  }

  Optional<Graph> graph() {
    Strategy strategy = figures.model().strategy();
    StrategyProcess work = strategy.work();
    add(work.steps());
    Adoption adopted = strategy.adopted();
    PlanDate decided = adopted == null ? null : adopted.date();
    add("figur.steg.startet", work.started());
    add("figur.steg.offentliggjort", work.published());
    work.hearings().forEach(this::add);
    if (!Objects.equals(work.treated(), decided)) {
      add("figur.steg.behandlet", work.treated());
    }
    add("figur.steg.vedtatt", decided);
    steps.sort(comparing(Step::place));
    return steps.size() < FEWEST ? Optional.empty() : Optional.of(withSteps());
  }

  private Graph withSteps() {
    List<Node> boxes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      boxes.add(box(i));
    }
    return new Graph(
        "strategiprosess",
        figures.word("figur.strategiprosess.tittel"),
        figures.word("figur.strategiprosess.beskrivelse"),
        Flow.DOWN,
        List.copyOf(boxes),
        figures.chain(boxes, "pil.neste-steg"));
  }

  /**
   * The author's own steps; one without a date, or with one that does not say otherwise, stays
   * after the step it was written after.
   */
  private void add(List<ProcessStep> written) {
    LocalDate place = LocalDate.MIN;
    for (ProcessStep step : written) {
      PlanDate date = step.date();
      place = date == null || covers(date, place) ? place : date.first();
      steps.add(new Step(step.name(), step.body(), date, null, place));
    }
  }

  private static boolean covers(PlanDate date, LocalDate day) {
    return !day.isBefore(date.first()) && !day.isAfter(date.last());
  }

  private void add(String key, @Nullable PlanDate date) {
    if (date != null && steps.stream().noneMatch(step -> date.equals(step.from()))) {
      steps.add(
          new Step(
              figures.word(key, "organ", figures.councilName()), null, date, null, date.first()));
    }
  }

  private void add(Hearing hearing) {
    PlanDate from = hearing.from() == null ? hearing.deadline() : hearing.from();
    if (from != null && steps.stream().noneMatch(step -> from.equals(step.from()))) {
      String name = figures.word("figur.steg.horing");
      steps.add(new Step(name, null, from, hearing.deadline(), from.first()));
    }
  }

  private Node box(int i) {
    Step step = steps.get(i);
    State state = state(i);
    return new Node("steg" + (i + 1), step.name(), detail(step, state), state.look, null);
  }

  /** How far a step has come. */
  private enum State {
    FERDIG(Look.STRATEGY),
    NAA(Look.FOCUS),
    KOMMER(Look.LATER),
    UKJENT(Look.LATER);

    private final Look look;

    State(Look look) {
      this.look = look;
    }
  }

  /** A step nobody has dated is done when one after it is. */
  private State state(int i) {
    boolean passed = steps.stream().skip(i).anyMatch(step -> own(step) == State.FERDIG);
    return steps.get(i).from() == null && passed ? State.FERDIG : own(steps.get(i));
  }

  private State own(Step step) {
    PlanDate from = step.from();
    PlanDate end = step.end();
    if (from == null || end == null) {
      return State.UKJENT;
    }
    if (end.last().isBefore(today)) {
      return State.FERDIG;
    }
    if (from.first().isAfter(today)) {
      return State.KOMMER;
    }
    return step.to() != null || from.precision() == PlanDate.Precision.DAY
        ? State.NAA
        : State.UKJENT;
  }

  private @Nullable String detail(Step step, State state) {
    List<String> parts = new ArrayList<>();
    if (step.body() != null) {
      parts.add(step.body());
    }
    if (step.from() != null) {
      parts.add(when(step.from(), step.to()));
    }
    String told = String.join(", ", parts);
    if (state == State.UKJENT) {
      return told.isEmpty() ? null : told;
    }
    String word = figures.word("figur.steg." + state.name());
    return told.isEmpty() ? word : told + " –\u00a0" + word;
  }

  private String when(PlanDate from, @Nullable PlanDate to) {
    return to == null || to.equals(from)
        ? Figures.together(dates.of(from))
        : figures.word(
            "figur.steg.fra-til",
            "fra",
            Figures.together(dates.of(from)),
            "til",
            Figures.together(dates.of(to)));
  }
}
