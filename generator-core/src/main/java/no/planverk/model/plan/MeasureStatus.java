package no.planverk.model.plan;

import no.planverk.model.field.WrittenAs;

/** How far a measure has come. */
public enum MeasureStatus {
  @WrittenAs({"ikke startet", "ikkje starta"})
  IKKE_STARTET,
  @WrittenAs(value = "i gang", also = "under arbeid")
  I_GANG,
  @WrittenAs(value = "ferdig", also = "gjennomført")
  FERDIG,
  @WrittenAs("avlyst")
  AVLYST
}
