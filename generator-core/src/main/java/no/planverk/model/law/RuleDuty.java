package no.planverk.model.law;

import no.planverk.model.field.WrittenAs;

/** How a rule binds. */
public enum RuleDuty {
  /** The law demands it. */
  @WrittenAs("skal")
  SKAL,
  /** The law recommends it. */
  @WrittenAs("bør")
  BOER,
  /** No law asks for it: it is how good strategies are made. */
  @WrittenAs("praksis")
  PRAKSIS
}
