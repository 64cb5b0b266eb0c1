package no.planverk.diagram.kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;
import no.planverk.model.StrategyCourse;
import no.planverk.model.StrategyCourse.Step;
import no.planverk.text.Dates;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** The making of the strategy, step under step with dates. */
public final class StrategyStepsFigure {

  /** One alone is no process. */
  private static final int FEWEST = 2;

  private final FigureContext context;
  private final LocalDate today;
  private final Dates dates;
  private final List<Step> steps;

  public StrategyStepsFigure(FigureContext context, LocalDate today) {
    this.context = context;
    this.today = today;
    this.dates = new Dates(context.wording());
    this.steps = StrategyCourse.of(context.model(), context.wording());
  }

  public Optional<Graph> graph() {
    return steps.size() < FEWEST ? Optional.empty() : Optional.of(withSteps());
  }

  private Graph withSteps() {
    List<Node> boxes = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      boxes.add(box(i));
    }
    return new Graph(
        "strategiprosess",
        context.word("figur.strategiprosess.tittel"),
        context.word("figur.strategiprosess.beskrivelse"),
        Flow.GRID,
        List.copyOf(boxes),
        context.chain(boxes, "pil.neste-steg"));
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
    if (from == null) {
      return State.UKJENT;
    }
    PlanDate end = step.to() == null ? from : step.to();
    if (end.latest().isBefore(today)) {
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
    if (step.written() != null && step.written().body() != null) {
      parts.add(step.written().body());
    }
    if (step.from() != null) {
      parts.add(when(step.from(), step.to()));
    }
    String told = String.join(", ", parts);
    if (state == State.UKJENT) {
      return told.isEmpty() ? null : told;
    }
    String word = context.word("figur.steg." + state.name());
    return told.isEmpty() ? word : told + " –\u00a0" + word;
  }

  private String when(PlanDate from, @Nullable PlanDate to) {
    return to == null || to.equals(from)
        ? FigureContext.together(dates.of(from))
        : context.word(
            "figur.steg.fra-til",
            "fra",
            FigureContext.together(dates.of(from)),
            "til",
            FigureContext.together(dates.of(to)));
  }
}
