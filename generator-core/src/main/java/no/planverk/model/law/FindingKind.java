package no.planverk.model.law;

/** What a rule found, for what can be said of it. */
public enum FindingKind {
  /** A date, a body or a number that is written shows that the law is not kept. */
  BROKEN,
  /** The law demands it, and nothing is written of it: it may be done all the same. */
  UNDOCUMENTED,
  /** No law demands it, or it may be a slip. */
  ADVICE,
  /** The rule could not be tried, for want of something that is not written. */
  UNTRIED
}
