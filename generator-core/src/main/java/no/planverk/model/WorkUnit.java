package no.planverk.model;

/** What planned work is counted in. */
public enum WorkUnit {
  PERSON_YEARS,
  HOURS
}
