package no.planverk.render.draw;

/** Hears of each drawing that is made; called by one thread at a time. */
@FunctionalInterface
public interface DrawingWatcher {

  /** So many drawings are done, of so many that the cache did not hold. */
  void drawn(int done, int all);
}
