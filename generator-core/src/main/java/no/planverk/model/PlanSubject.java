package no.planverk.model;

/** The other axis: whether a plan is about a theme or about the use of land. */
public enum PlanSubject {
  @Words("tema")
  TEMA,
  @Words("areal")
  AREAL
}
