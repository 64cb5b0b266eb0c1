package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;

/** The three groups the municipal organisation consists of. */
public enum OrganisationGroup {
  @WrittenAs({"politikere", "politikarar", "politisk"})
  POLITIKERE,
  @WrittenAs({"administratorer", "administratorar", "administrasjon"})
  ADMINISTRATORER,
  @WrittenAs(value = "fagfolk", also = "fag")
  FAGFOLK
}
