package no.planverk.model;

/** Whether a plan is decided by politicians or in the administration. */
public enum Treatment {
  @Words("politisk")
  POLITISK,
  @Words({"administrativ", "administrativt"})
  ADMINISTRATIV
}
