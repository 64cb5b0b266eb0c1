package no.planverk.diagram.graph;

/** What is to become of a thing that a box stands for: a small sign on the box. */
public enum Mark {
  /** It is to be made. */
  NEW,
  /** It is to be changed. */
  REVISED,
  /** It is gone over each year. */
  ROLLED,
  /** It stands as it is. */
  KEPT,
  /** It waits, or is to be considered. */
  WAITING,
  /** It goes out. */
  ENDED,
  /** Nothing is decided for it. */
  OPEN,
  /** A year that is over. */
  PAST,
  /** The year that is. */
  NOW,
  /** A year to come. */
  COMING;

  /** The sign of a year. */
  public static Mark ofYear(int year, int now) {
    return year == now ? NOW : year < now ? PAST : COMING;
  }
}
