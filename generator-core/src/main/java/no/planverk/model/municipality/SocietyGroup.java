package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;

/** The groups of the municipal society beside the municipal organisation. */
public enum SocietyGroup {
  @WrittenAs("næringsliv")
  NAERINGSLIV,
  @WrittenAs(
      value = "frivillige",
      also = {"frivillige organisasjoner", "frivillige organisasjonar"})
  FRIVILLIGE,
  @WrittenAs({
    "brukere",
    "brukarar",
    "tjenestemottakere og brukere",
    "tenestemottakarar og brukarar"
  })
  BRUKERE,
  @WrittenAs(value = "andre", also = "andre grupper")
  ANDRE
}
