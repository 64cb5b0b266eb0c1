package no.planverk.render.draw;

import java.util.TreeMap;
import no.planverk.diagram.graph.Graph;
import no.planverk.render.figure.Disorder;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Outcome;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.render.figure.FigureFromDrawing;
import no.planverk.render.svg.SvgRefused;
import org.jspecify.annotations.Nullable;

/**
 * Of the drawings of a graph the one that is most in order, and the first of several that are
 * equally so. They may come in any order, from several threads, and only the best so far is kept.
 */
final class BestDrawing {
  private final Graph graph;
  private final TreeMap<Integer, NotDrawn> notDrawn = new TreeMap<>();
  private @Nullable Candidate best;

  private record Candidate(int place, Disorder disorder, Drawn figure) {}

  BestDrawing(Graph graph) {
    this.graph = graph;
  }

  /**
   * Takes what came of one source.
   *
   * @param place the number of the source among those of the graph
   */
  synchronized void take(int place, WorkerAnswer answer) {
    if (answer instanceof WorkerAnswer.Svg drawn) {
      read(place, drawn.svg());
    } else if (answer instanceof WorkerAnswer.Blank blank) {
      notDrawn.put(place, blank.why());
    }
  }

  private void read(int place, byte[] svg) {
    try {
      FigureFromDrawing figure = FigureFromDrawing.of(graph, svg);
      if (isBetter(place, figure.disorder())) {
        best = new Candidate(place, figure.disorder(), figure.drawn());
      }
    } catch (SvgRefused | NumberFormatException e) {
      notDrawn.put(place, new NotDrawn(Reason.FAILED, "filter: " + e.getMessage()));
    }
  }

  private boolean isBetter(int place, Disorder disorder) {
    Candidate other = best;
    int order = other == null ? -1 : disorder.compareTo(other.disorder());
    return order < 0 || (order == 0 && other != null && place < other.place());
  }

  /**
   * What came of the graph. None where the machine has kept one of the drawings from being made:
   * the choice must not depend on it.
   */
  synchronized Outcome outcome() {
    for (NotDrawn why : notDrawn.values()) {
      if (!why.reason().isLasting()) {
        return why;
      }
    }
    return best == null ? notDrawn.lastEntry().getValue() : best.figure();
  }
}
