package no.planverk.model;

/** The three groups the municipal organisation consists of. */
public enum OrganisationGroup {
  @Words({"politikere", "politikarar", "politisk"})
  POLITIKERE,
  @Words({"administratorer", "administratorar", "administrasjon"})
  ADMINISTRATORER,
  @Words({"fagfolk", "fag"})
  FAGFOLK
}
