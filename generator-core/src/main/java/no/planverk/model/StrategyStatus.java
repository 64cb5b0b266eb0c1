package no.planverk.model;

/** How far the planning strategy itself has come. */
public enum StrategyStatus {
  @Words("under arbeid")
  UNDER_ARBEID,
  @Words({"på høring", "på høyring"})
  PAA_HOERING,
  @Words({"vedtatt", "vedteken"})
  VEDTATT
}
