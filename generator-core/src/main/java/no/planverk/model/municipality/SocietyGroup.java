package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;

/** The groups of the municipal society beside the municipal organisation. */
public enum SocietyGroup {
  @WrittenAs("næringsliv")
  NAERINGSLIV,
  @WrittenAs({"frivillige", "frivillige organisasjoner", "frivillige organisasjonar"})
  FRIVILLIGE,
  @WrittenAs({
    "brukere",
    "brukarar",
    "tjenestemottakere og brukere",
    "tenestemottakarar og brukarar"
  })
  BRUKERE,
  @WrittenAs({"andre", "andre grupper"})
  ANDRE
}
