package no.planverk.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.plantuml.version.Version;
import no.planverk.diagram.Graph;
import no.planverk.diagram.PlantUmlText;
import no.planverk.render.Drawings.Drawing;
import no.planverk.render.Drawings.NoPicture;
import no.planverk.render.Drawings.Picture;
import no.planverk.render.Drawings.Reason;
import no.planverk.work.Cache;

/**
 * Draws graphs as SVG, in worker JVMs that are started only for what the cache does not hold.
 *
 * <p>The cache keeps what PlantUML said. Our own filter runs on it every time, so neither an old
 * entry nor a false one gets into a page unfiltered, and a new title or link needs no drawing.
 */
public final class Pictures {
  private static final int MOST_BOXES = 150;
  private static final int MOST_ARROWS = 400;

  private final Cache cache;
  private final DrawingRoom room;

  /** Hears of each picture that is drawn; called by one thread at a time. */
  @FunctionalInterface
  public interface Watcher {
    /** So many pictures are done, of so many that the cache did not hold. */
    void drawn(int done, int all);
  }

  /**
   * Pictures that are cached in a folder.
   *
   * @param cacheFolder holds the cache, and the workers' own folders while they run
   * @param workers at most so many worker JVMs at a time; 2 is plenty
   * @param limit how long one picture may take before its worker is ended
   */
  public Pictures(Path cacheFolder, int workers, Duration limit) {
    this(cacheFolder, workers, limit, new WorkerCommand(WorkerCommand.ownJava()));
  }

  Pictures(Path cacheFolder, int workers, Duration limit, Launcher launcher) {
    this.cache = new Cache(cacheFolder);
    this.room = new DrawingRoom(cacheFolder, workers, limit, launcher);
  }

  /** Draws graphs; equal pictures are drawn once. */
  public Drawings drawAll(List<Graph> graphs, Watcher watcher) {
    List<String> sources =
        graphs.stream().filter(Pictures::readable).map(PlantUmlText::of).distinct().toList();
    byte[] tools = tools();
    Map<String, Sheet> sheets = new HashMap<>();
    for (String source : sources) {
      cache.get(key(source, tools)).ifPresent(svg -> sheets.put(source, new Sheet.Drawn(svg)));
    }
    int cached = sheets.size();
    DrawingRoom.Result result =
        room.draw(sources.stream().filter(source -> !sheets.containsKey(source)).toList(), watcher);
    result.sheets().forEach((source, sheet) -> keep(source, sheet, tools));
    sheets.putAll(result.sheets());
    List<Drawing> drawings = graphs.stream().map(graph -> drawing(graph, sheets)).toList();
    return new Drawings(drawings, sheets.size() - cached, cached, result.started());
  }

  private static boolean readable(Graph graph) {
    long arrows = graph.edges().stream().filter(edge -> edge.kind().visible()).count();
    return graph.all().count() <= MOST_BOXES && arrows <= MOST_ARROWS;
  }

  private static Drawing drawing(Graph graph, Map<String, Sheet> sheets) {
    Sheet sheet = readable(graph) ? sheets.get(PlantUmlText.of(graph)) : null;
    if (sheet instanceof Sheet.Drawn drawn) {
      try {
        return new Picture(SvgFilter.figure(graph, drawn.svg()));
      } catch (SvgRefused e) {
        return new NoPicture(Reason.FAILED, "filter: " + e.getMessage());
      }
    }
    return sheet instanceof Sheet.Blank blank ? blank.why() : new NoPicture(Reason.TOO_LARGE, "");
  }

  private void keep(String source, Sheet sheet, byte[] tools) {
    if (sheet instanceof Sheet.Drawn drawn) {
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
