package no.planverk.model.type;

import no.planverk.model.field.WrittenAs;

/** The other axis: whether a plan is about a theme or about the use of land. */
public enum PlanSubject {
  @WrittenAs("tema")
  TEMA,
  @WrittenAs("areal")
  AREAL
}
