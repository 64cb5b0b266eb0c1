package no.planverk.render.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Outcome;
import no.planverk.render.figure.Drawings.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The graphs of a run, what has come of each, and the sources they wait for. Of a drawing nothing
 * is held but the figure it becomes.
 */
final class GraphsInWork implements AnswerTaker {
  private static final int MOST_BOXES = 150;
  private static final int MOST_ARROWS = 400;
  private static final Outcome UNREADABLE = new NotDrawn(Reason.TOO_LARGE, "");

  private final Set<Graph> graphs;
  private final Map<Graph, BestDrawing> readable = new LinkedHashMap<>();
  private final Map<String, List<Awaiting>> awaited = new LinkedHashMap<>();

  private record Awaiting(BestDrawing drawing, int place) {}

  /**
   * Begins with what is kept.
   *
   * @param kept the answer there is to a source already
   */
  GraphsInWork(List<Graph> graphs, Function<String, Optional<WorkerAnswer>> kept) {
    this.graphs = new LinkedHashSet<>(graphs);
    this.graphs.stream().filter(GraphsInWork::isReadable).forEach(graph -> begin(graph, kept));
  }

  private static boolean isReadable(Graph graph) {
    long arrows = graph.edges().stream().filter(edge -> edge.kind().visible()).count();
    return graph.all().count() <= MOST_BOXES && arrows <= MOST_ARROWS;
  }

  private void begin(Graph graph, Function<String, Optional<WorkerAnswer>> kept) {
    BestDrawing best = new BestDrawing(graph);
    List<String> sources = PlantUmlText.of(graph);
    for (int place = 0; place < sources.size(); place++) {
      String source = sources.get(place);
      Optional<WorkerAnswer> answer = kept.apply(source);
      if (answer.isPresent()) {
        best.take(place, answer.get());
      } else {
        awaited.computeIfAbsent(source, s -> new ArrayList<>()).add(new Awaiting(best, place));
      }
    }
    readable.put(graph, best);
  }

  /** The sources there is no answer to, each once. */
  List<String> missing() {
    return List.copyOf(awaited.keySet());
  }

  @Override
  public void take(String source, WorkerAnswer answer) {
    for (Awaiting one : awaited.getOrDefault(source, List.of())) {
      one.drawing().take(one.place(), answer);
    }
  }

  /**
   * What came of every graph, when all that was missing has come.
   *
   * @param started how many workers it took
   */
  Drawings drawings(int started) {
    Map<Graph, Outcome> outcomes = new LinkedHashMap<>();
    graphs.forEach(graph -> outcomes.put(graph, outcome(graph)));
    Set<BestDrawing> fresh =
        awaited.values().stream()
            .flatMap(List::stream)
            .map(Awaiting::drawing)
            .collect(Collectors.toSet());
    Map<Boolean, Long> pictures =
        readable.values().stream()
            .filter(best -> best.outcome() instanceof Drawn)
            .collect(Collectors.partitioningBy(fresh::contains, Collectors.counting()));
    return new Drawings(
        outcomes,
        pictures.getOrDefault(true, 0L).intValue(),
        pictures.getOrDefault(false, 0L).intValue(),
        started);
  }

  private Outcome outcome(Graph graph) {
    @Nullable BestDrawing best = readable.get(graph);
    return best == null ? UNREADABLE : best.outcome();
  }
}
