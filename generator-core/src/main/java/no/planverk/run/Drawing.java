package no.planverk.run;

import java.nio.file.Path;
import no.planverk.render.draw.DrawingLimit;
import no.planverk.render.draw.DrawingWatcher;
import no.planverk.render.draw.GraphDrawer;
import no.planverk.site.Site;

/** Draws the figures of a site. */
public final class Drawing {

  private static final int MOST_WORKERS = 2;

  private Drawing() {}

  /**
   * Every figure of a site.
   *
   * @param cache the folder that keeps drawn figures between runs
   * @param threads how many may be drawn at once, at least 1
   * @param watcher hears of each figure that is drawn
   */
  public static SiteFigures of(Site site, Path cache, int threads, DrawingWatcher watcher) {
    GraphDrawer pictures =
        new GraphDrawer(cache, Math.min(threads, MOST_WORKERS), DrawingLimit.GENEROUS);
    return SiteFigures.of(site, pictures.drawAll(site.figures(), watcher));
  }
}
