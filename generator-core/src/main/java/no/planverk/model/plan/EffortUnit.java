package no.planverk.model.plan;

/** What planned work is counted in. */
public enum EffortUnit {
  PERSON_YEARS,
  HOURS
}
