package no.planverk.model;

/** The groups of the municipal society beside the municipal organisation. */
public enum SocietyGroup {
  @Words("næringsliv")
  NAERINGSLIV,
  @Words({"frivillige", "frivillige organisasjoner", "frivillige organisasjonar"})
  FRIVILLIGE,
  @Words({"brukere", "brukarar", "tjenestemottakere og brukere", "tenestemottakarar og brukarar"})
  BRUKERE,
  @Words({"andre", "andre grupper"})
  ANDRE
}
