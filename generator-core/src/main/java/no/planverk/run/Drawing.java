package no.planverk.run;

import java.nio.file.Path;
import no.planverk.render.draw.DrawingLimit;
import no.planverk.render.draw.DrawingWatcher;
import no.planverk.render.draw.EarlyWorker;
import no.planverk.render.draw.GraphDrawer;
import no.planverk.site.Site;

/**
 * Draws the figures of a site; begun before there is one, as the first worker is long in coming.
 */
public final class Drawing implements AutoCloseable {

  private static final int MOST_WORKERS = 2;

  private final EarlyWorker early;
  private final GraphDrawer pictures;

  private Drawing(Path cache, int workers, EarlyWorker early) {
    this.early = early;
    this.pictures = new GraphDrawer(cache, workers, DrawingLimit.GENEROUS, early);
  }

  /**
   * Begins: nothing is drawn yet.
   *
   * @param cache the folder that keeps drawn figures between runs
   * @param threads how many may be drawn at once, at least 1
   */
  public static Drawing begin(Path cache, int threads) {
    return new Drawing(cache, Math.min(threads, MOST_WORKERS), EarlyWorker.where(cache));
  }

  /**
   * Every figure of a site.
   *
   * @param watcher hears of each figure that is drawn
   */
  public SiteFigures of(Site site, DrawingWatcher watcher) {
    return SiteFigures.of(site, pictures.drawAll(site.figures(), watcher));
  }

  /** Ends the worker that waited in vain, where there is one. */
  @Override
  public void close() {
    early.close();
  }
}
