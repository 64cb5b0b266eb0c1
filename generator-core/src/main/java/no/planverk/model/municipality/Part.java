package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;

/** The two parts of the two-part view of a municipality. */
public enum Part {
  /** All private and public activity in the municipality. */
  @WrittenAs(value = "samfunn", also = "kommunesamfunnet")
  SAMFUNN,
  /** The activity the municipality itself answers for. */
  @WrittenAs(value = "organisasjon", also = "kommuneorganisasjonen")
  ORGANISASJON
}
