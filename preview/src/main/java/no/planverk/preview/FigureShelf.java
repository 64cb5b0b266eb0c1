package no.planverk.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import no.planverk.diagram.graph.Graph;
import no.planverk.parallel.Later;
import no.planverk.preview.pace.Background;
import no.planverk.preview.pace.PageFirst;
import no.planverk.render.draw.DrawingLimit;
import no.planverk.render.draw.GraphDrawer;
import no.planverk.render.figure.Drawings;
import no.planverk.render.figure.Drawings.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Figures at hand: those the cache holds at once, the others when they are drawn, which happens in
 * the background and is told.
 */
final class FigureShelf implements AutoCloseable {

  /** More than the pages one leafs through between two changes have. */
  private static final int MOST = 1_000;

  private final Later<GraphDrawer> drawer;
  private final PageFirst pages;
  private final Background background;
  private final Map<Graph, Outcome> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<Graph> ordered = new HashSet<>();
  private final BlockingQueue<List<Graph>> orders = new LinkedBlockingQueue<>();

  /**
   * A shelf over a cache.
   *
   * @param cache the folder that keeps drawn figures between runs
   * @param pages go before the figures that are to be drawn
   * @param drawn is run when figures that were asked for have been drawn
   * @param broken hears of a fault of the program
   */
  FigureShelf(Path cache, PageFirst pages, Runnable drawn, Background.Fault broken) {
    this.drawer = Later.of(() -> new GraphDrawer(cache, 1, DrawingLimit.GENEROUS));
    this.pages = pages;
    this.background =
        Background.start(
            "planverk-figures",
            () -> {
              draw();
              drawn.run();
            },
            broken);
  }

  /** What came of drawing some graphs; those that are not drawn yet are left out, and ordered. */
  Drawings of(List<Graph> graphs) {
    Map<Graph, Outcome> found = new LinkedHashMap<>();
    List<Graph> rest = new ArrayList<>();
    for (Graph graph : new LinkedHashSet<>(graphs)) {
      Outcome outcome = known(graph);
      if (outcome == null) {
        rest.add(graph);
      } else {
        found.put(graph, outcome);
      }
    }
    if (!rest.isEmpty()) {
      Map<Graph, Outcome> kept = drawer.get().kept(rest).byGraph();
      kept.forEach(this::keep);
      found.putAll(kept);
      order(rest.stream().filter(graph -> !kept.containsKey(graph)).toList());
    }
    return new Drawings(found, 0, found.size(), 0);
  }

  private synchronized @Nullable Outcome known(Graph graph) {
    return known.get(graph);
  }

  private synchronized void keep(Graph graph, Outcome outcome) {
    known.put(graph, outcome);
    ordered.remove(graph);
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /** Those of a page together, so that they come together. */
  private synchronized void order(List<Graph> graphs) {
    List<Graph> fresh = graphs.stream().filter(ordered::add).toList();
    if (!fresh.isEmpty()) {
      orders.add(fresh);
    }
  }

  private void draw() throws InterruptedException {
    GraphDrawer ready = drawer.get(); // before anybody asks for a figure
    List<Graph> graphs = new ArrayList<>(orders.take());
    pages.await();
    for (List<Graph> more = orders.poll(); more != null; more = orders.poll()) {
      graphs.addAll(more);
    }
    ready.drawAll(graphs, (done, all) -> {}).byGraph().forEach(this::keep);
  }

  @Override
  public void close() {
    background.close();
  }
}
