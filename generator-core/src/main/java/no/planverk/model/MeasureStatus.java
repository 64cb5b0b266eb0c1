package no.planverk.model;

/** How far a measure has come. */
public enum MeasureStatus {
  @Words({"ikke startet", "ikkje starta"})
  IKKE_STARTET,
  @Words({"i gang", "under arbeid"})
  I_GANG,
  @Words({"ferdig", "gjennomført"})
  FERDIG,
  @Words("avlyst")
  AVLYST
}
