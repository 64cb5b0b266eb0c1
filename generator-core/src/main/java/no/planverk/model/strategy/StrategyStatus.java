package no.planverk.model.strategy;

import no.planverk.model.field.WrittenAs;

/** How far the planning strategy itself has come. */
public enum StrategyStatus {
  @WrittenAs("under arbeid")
  UNDER_ARBEID,
  @WrittenAs({"på høring", "på høyring"})
  PAA_HOERING,
  @WrittenAs({"vedtatt", "vedteken"})
  VEDTATT
}
