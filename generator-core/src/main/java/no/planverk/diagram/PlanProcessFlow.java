package no.planverk.diagram;

import java.util.Arrays;
import java.util.List;
import no.planverk.diagram.Graph.Flow;

/** How a plan is made by the rules of the Planning and Building Act, step under step. */
final class PlanProcessFlow {

  private final Figures figures;

  PlanProcessFlow(Figures figures) {
    this.figures = figures;
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

  Graph graph() {
    List<Item> steps = Arrays.stream(Step.values()).<Item>map(this::box).toList();
    return new Graph(
        "planprosess",
        figures.word("figur.planprosess.tittel"),
        figures.word(
            figures.county()
                ? "figur.planprosess.beskrivelse-fylke"
                : "figur.planprosess.beskrivelse"),
        Flow.DOWN,
        steps,
        figures.chain(steps, "pil.neste-steg"));
  }

  private Node box(Step step) {
    return new Node(
        "steg" + step.name(),
        figures.word("figur.planprosess." + step.name()),
        figures.word("figur.planprosess-om." + step.name(), "organ", figures.councilName()),
        step.look,
        null);
  }
}
