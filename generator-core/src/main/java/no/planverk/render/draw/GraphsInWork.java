package no.planverk.render.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Outcome;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.render.figure.FigureFromDrawing;
import no.planverk.render.svg.SvgRefused;

/**
 * The graphs of a run, what has come of each, and the sources they wait for. Of a drawing nothing
 * is held but the figure it becomes.
 */
final class GraphsInWork implements AnswerTaker {
  private static final int MOST_BOXES = 150;
  private static final int MOST_ARROWS = 400;
  private static final Outcome UNREADABLE = new NotDrawn(Reason.TOO_LARGE, "");

  private final Set<Graph> graphs;
  private final Map<Graph, Outcome> outcomes = new ConcurrentHashMap<>();
  private final Map<String, List<Graph>> awaited = new LinkedHashMap<>();

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
    return graph.all().count() <= MOST_BOXES && graph.edges().size() <= MOST_ARROWS;
  }

  private void begin(Graph graph, Function<String, Optional<WorkerAnswer>> kept) {
    String source = PlantUmlText.of(graph);
    Optional<WorkerAnswer> answer = kept.apply(source);
    if (answer.isPresent()) {
      outcomes.put(graph, outcome(graph, answer.get()));
    } else {
      awaited.computeIfAbsent(source, s -> new ArrayList<>()).add(graph);
    }
  }

  private static Outcome outcome(Graph graph, WorkerAnswer answer) {
    if (answer instanceof WorkerAnswer.Blank blank) {
      return blank.why();
    }
    try {
      return FigureFromDrawing.of(graph, ((WorkerAnswer.Svg) answer).svg()).drawn();
    } catch (SvgRefused | NumberFormatException e) {
      return new NotDrawn(Reason.FAILED, "filter: " + e.getMessage());
    }
  }

  /** The sources there is no answer to, each once. */
  List<String> missing() {
    return List.copyOf(awaited.keySet());
  }

  @Override
  public void take(String source, WorkerAnswer answer) {
    for (Graph graph : awaited.getOrDefault(source, List.of())) {
      outcomes.put(graph, outcome(graph, answer));
    }
  }

  /** What is known of graphs before anything is drawn; those that wait for it are left out. */
  Drawings kept() {
    Drawings all = drawings(0);
    Map<Graph, Outcome> known = new LinkedHashMap<>(all.byGraph());
    awaited.values().forEach(known.keySet()::removeAll);
    return new Drawings(known, 0, all.cached(), 0);
  }

  /**
   * What came of every graph, when all that was missing has come.
   *
   * @param started how many workers it took
   */
  Drawings drawings(int started) {
    Map<Graph, Outcome> inOrder = new LinkedHashMap<>();
    graphs.forEach(graph -> inOrder.put(graph, outcomes.getOrDefault(graph, UNREADABLE)));
    Set<Graph> fresh = awaited.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    Map<Boolean, Long> pictures =
        outcomes.entrySet().stream()
            .filter(outcome -> outcome.getValue() instanceof Drawn)
            .map(Map.Entry::getKey)
            .collect(Collectors.partitioningBy(fresh::contains, Collectors.counting()));
    return new Drawings(
        inOrder,
        pictures.getOrDefault(true, 0L).intValue(),
        pictures.getOrDefault(false, 0L).intValue(),
        started);
  }
}
