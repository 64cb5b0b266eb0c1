package no.planverk.model.law;

import no.planverk.model.field.WrittenAs;

/** The day whose law a rule is judged by. */
public enum RuleDay {
  /** The day the strategy was adopted or treated. */
  @WrittenAs("strategien")
  STRATEGIEN,
  /** The day the plan it concerns was adopted or heard. */
  @WrittenAs("planen")
  PLANEN,
  /** Today: the duty lasts, whenever a strategy or a plan was adopted. */
  @WrittenAs("i dag")
  I_DAG
}
