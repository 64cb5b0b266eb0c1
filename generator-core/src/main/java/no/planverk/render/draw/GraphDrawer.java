package no.planverk.render.draw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sourceforge.plantuml.version.Version;
import no.planverk.diagram.graph.Graph;
import no.planverk.parallel.Cache;
import no.planverk.render.figure.Drawings;

/**
 * Draws graphs as SVG, in worker JVMs that are started only for what the cache does not hold.
 *
 * <p>The cache keeps what PlantUML said. Our own filter runs on it every time, so neither an old
 * entry nor a false one gets into a page unfiltered, and a new title or link needs no drawing.
 */
public final class GraphDrawer {
  private final Cache cache;
  private final WorkerPool pool;
  private final byte[] tools = tools();

  /**
   * Drawings that are cached in a folder.
   *
   * @param cacheFolder holds the cache, and the workers' own folders while they run
   * @param workers at most so many worker JVMs at a time; 2 is plenty
   * @param limit how much a worker may do for one drawing before it is ended
   */
  public GraphDrawer(Path cacheFolder, int workers, DrawingLimit limit) {
    this(cacheFolder, workers, limit, EarlyWorker.none());
  }

  /**
   * The same, with a worker that may be started already.
   *
   * @param early is taken by the first drawing; who has begun it closes it
   */
  public GraphDrawer(Path cacheFolder, int workers, DrawingLimit limit, EarlyWorker early) {
    this(cacheFolder, workers, limit, new WorkerCommand(WorkerCommand.ownJava()), early);
  }

  GraphDrawer(
      Path cacheFolder, int workers, DrawingLimit limit, WorkerStarter starter, EarlyWorker early) {
    this.cache = new Cache(cacheFolder);
    this.pool = new WorkerPool(cacheFolder, workers, limit, starter, early);
  }

  /** Draws graphs; equal drawings are drawn once. */
  public Drawings drawAll(List<Graph> graphs, DrawingWatcher watcher) {
    GraphsInWork work = new GraphsInWork(graphs, this::kept);
    int started =
        pool.draw(work.missing(), (source, answer) -> keep(source, answer, work), watcher);
    return work.drawings(started);
  }

  /** What the cache holds of graphs, and what need not be drawn; nothing is drawn. */
  public Drawings kept(List<Graph> graphs) {
    return new GraphsInWork(graphs, this::kept).kept();
  }

  private Optional<WorkerAnswer> kept(String source) {
    return cache.get(key(source)).map(WorkerAnswer.Svg::new);
  }

  /** Kept at once: a build that is ended halfway leaves what it has drawn to the next. */
  private void keep(String source, WorkerAnswer answer, AnswerTaker work) {
    if (answer instanceof WorkerAnswer.Svg drawn) {
      cache.put(key(source), drawn.svg());
    }
    work.take(source, answer);
  }

  private Cache.Key key(String source) {
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
