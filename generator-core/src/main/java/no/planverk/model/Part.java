package no.planverk.model;

/** The two parts of the two-part view of a municipality. */
public enum Part {
  /** All private and public activity in the municipality. */
  @Words({"samfunn", "kommunesamfunnet"})
  SAMFUNN,
  /** The activity the municipality itself answers for. */
  @Words({"organisasjon", "kommuneorganisasjonen"})
  ORGANISASJON
}
