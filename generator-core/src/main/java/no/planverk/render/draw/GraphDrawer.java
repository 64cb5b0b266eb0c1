package no.planverk.render.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.plantuml.version.Version;
import no.planverk.diagram.graph.Graph;
import no.planverk.diagram.plantuml.PlantUmlText;
import no.planverk.parallel.Cache;
import no.planverk.render.figure.Disorder;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.Drawn;
import no.planverk.render.figure.Drawings.NotDrawn;
import no.planverk.render.figure.Drawings.Outcome;
import no.planverk.render.figure.Drawings.Reason;
import no.planverk.render.figure.FigureFromDrawing;
import no.planverk.render.svg.SvgRefused;
import org.jspecify.annotations.Nullable;

/**
 * Draws graphs as SVG, in worker JVMs that are started only for what the cache does not hold.
 *
 * <p>The cache keeps what PlantUML said. Our own filter runs on it every time, so neither an old
 * entry nor a false one gets into a page unfiltered, and a new title or link needs no drawing.
 */
public final class GraphDrawer {
  private static final int MOST_BOXES = 150;
  private static final int MOST_ARROWS = 400;
  private static final Outcome UNREADABLE = new NotDrawn(Reason.TOO_LARGE, "");

  private final Cache cache;
  private final WorkerPool pool;

  /**
   * Drawings that are cached in a folder.
   *
   * @param cacheFolder holds the cache, and the workers' own folders while they run
   * @param workers at most so many worker JVMs at a time; 2 is plenty
   * @param limit how much a worker may do for one drawing before it is ended
   */
  public GraphDrawer(Path cacheFolder, int workers, DrawingLimit limit) {
    this(cacheFolder, workers, limit, new WorkerCommand(WorkerCommand.ownJava()));
  }

  GraphDrawer(Path cacheFolder, int workers, DrawingLimit limit, WorkerStarter starter) {
    this.cache = new Cache(cacheFolder);
    this.pool = new WorkerPool(cacheFolder, workers, limit, starter);
  }

  /** Draws graphs; equal drawings are drawn once. */
  public Drawings drawAll(List<Graph> graphs, DrawingWatcher watcher) {
    Map<Graph, List<String>> sources = new LinkedHashMap<>();
    graphs.stream()
        .filter(GraphDrawer::readable)
        .forEach(graph -> sources.computeIfAbsent(graph, PlantUmlText::of));
    byte[] tools = tools();
    Map<String, WorkerAnswer> answers = kept(sources.values(), tools);
    Set<String> missing =
        sources.values().stream()
            .flatMap(List::stream)
            .filter(source -> !answers.containsKey(source))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    DrawingQueue.Result result = pool.draw(List.copyOf(missing), watcher);
    result.answers().forEach((source, answer) -> keep(source, answer, tools));
    answers.putAll(result.answers());

    Map<Graph, Outcome> drawings = new LinkedHashMap<>();
    graphs.forEach(graph -> drawings.put(graph, UNREADABLE));
    sources.forEach((graph, all) -> drawings.put(graph, best(graph, all, answers)));
    Map<Boolean, Long> pictures =
        sources.keySet().stream()
            .filter(graph -> drawings.get(graph) instanceof Drawn)
            .collect(
                Collectors.partitioningBy(
                    graph -> Collections.disjoint(sources.getOrDefault(graph, List.of()), missing),
                    Collectors.counting()));
    return new Drawings(
        drawings,
        pictures.getOrDefault(false, 0L).intValue(),
        pictures.getOrDefault(true, 0L).intValue(),
        result.started());
  }

  private Map<String, WorkerAnswer> kept(Collection<List<String>> sources, byte[] tools) {
    Map<String, WorkerAnswer> answers = new HashMap<>();
    sources.stream()
        .flatMap(List::stream)
        .forEach(
            source ->
                cache
                    .get(key(source, tools))
                    .ifPresent(svg -> answers.put(source, new WorkerAnswer.Svg(svg))));
    return answers;
  }

  private static boolean readable(Graph graph) {
    long arrows = graph.edges().stream().filter(edge -> edge.kind().visible()).count();
    return graph.all().count() <= MOST_BOXES && arrows <= MOST_ARROWS;
  }

  /**
   * The drawing of a graph that is most in order; the first of several that are equally so. None
   * where the machine has kept one of them from being made: the choice must not depend on it.
   */
  private static Outcome best(
      Graph graph, List<String> sources, Map<String, WorkerAnswer> answers) {
    for (String source : sources) {
      if (answers.get(source) instanceof WorkerAnswer.Blank blank
          && !blank.why().reason().isLasting()) {
        return blank.why();
      }
    }
    return mostInOrder(graph, sources, answers);
  }

  private static Outcome mostInOrder(
      Graph graph, List<String> sources, Map<String, WorkerAnswer> answers) {
    Outcome best = UNREADABLE;
    @Nullable Disorder least = null;
    for (String source : sources) {
      WorkerAnswer answer = answers.get(source);
      try {
        if (answer instanceof WorkerAnswer.Svg drawn) {
          FigureFromDrawing figure = FigureFromDrawing.of(graph, drawn.svg());
          if (least == null || figure.disorder().compareTo(least) < 0) {
            best = figure.drawn();
            least = figure.disorder();
          }
        } else if (answer instanceof WorkerAnswer.Blank blank && least == null) {
          best = blank.why();
        }
      } catch (SvgRefused | NumberFormatException e) {
        if (least == null) {
          best = new NotDrawn(Reason.FAILED, "filter: " + e.getMessage());
        }
      }
    }
    return best;
  }

  private void keep(String source, WorkerAnswer answer, byte[] tools) {
    if (answer instanceof WorkerAnswer.Svg drawn) {
      cache.put(key(source, tools), drawn.svg());
    }
  }

  private static Cache.Key key(String source, byte[] tools) {
    return Cache.Key.of(tools, source.getBytes(StandardCharsets.UTF_8));
  }

  /** All that a drawing depends on besides its source: the worker, PlantUML and the fonts. */
  private static byte[] tools() {
    try {
      return Cache.Key.of(
              DrawingWorker.GREETING.getBytes(StandardCharsets.UTF_8),
              Version.versionString().getBytes(StandardCharsets.UTF_8),
              WorkerCommand.font(WorkerCommand.FONTS.get(0)),
              WorkerCommand.font(WorkerCommand.FONTS.get(1)))
          .hash()
          .getBytes(StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException("the theme's fonts cannot be read", e);
    }
  }
}
