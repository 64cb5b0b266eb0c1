package no.planverk.growth;

/** How often anything was asked of a plan; shared by the test and what it loads anew. */
public final class Visits {

  /** Counted up by every method of every plan. */
  public static long count;

  private Visits() {}
}
