package no.planverk.model.plan;

import no.planverk.model.field.WrittenAs;

/** How far a measure has come. */
public enum MeasureStatus {
  @WrittenAs({"ikke startet", "ikkje starta"})
  IKKE_STARTET,
  @WrittenAs({"i gang", "under arbeid"})
  I_GANG,
  @WrittenAs({"ferdig", "gjennomført"})
  FERDIG,
  @WrittenAs("avlyst")
  AVLYST
}
