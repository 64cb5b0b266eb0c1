package no.planverk.diagram.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.graph.Graph.Flow;
import no.planverk.diagram.graph.Item;
import no.planverk.diagram.graph.Look;
import no.planverk.diagram.graph.Node;

/** How a plan is made by the rules of the Planning and Building Act, step under step. */
public final class PlanProcessFigure {

  private final FigureContext context;

  public PlanProcessFigure(FigureContext context) {
    this.context = context;
  }

  /** The steps, in order; those in which people can say what they mean stand out. */
  private enum Step {
    VARSEL(Look.SOCIETY),
    PROGRAM(Look.AUTHORITY),
    FORSLAG(Look.ORGANISATION),
    HORING(Look.SOCIETY),
    MERKNADER(Look.ORGANISATION),
    VEDTAK(Look.AUTHORITY),
    KUNNGJORING(Look.ORGANISATION);

    private final Look look;

    Step(Look look) {
      this.look = look;
    }
  }

  /** Empty in Longyearbyen, where plans are made by other rules. */
  public Optional<Graph> graph() {
    return context.model().municipality().isUnderTheAct() ? Optional.of(steps()) : Optional.empty();
  }

  private Graph steps() {
    List<Item> steps = Arrays.stream(Step.values()).<Item>map(this::box).toList();
    return new Graph(
        "planprosess",
        context.word("figur.planprosess.tittel"),
        context.word(
            context.county()
                ? "figur.planprosess.beskrivelse-fylke"
                : "figur.planprosess.beskrivelse"),
        Flow.GRID,
        steps,
        context.chain(steps, "pil.neste-steg"));
  }

  private Node box(Step step) {
    return new Node(
        "steg" + step.name(),
        context.word("figur.planprosess." + step.name()),
        context.word("figur.planprosess-om." + step.name(), "organ", context.councilName()),
        step.look,
        null);
  }
}
