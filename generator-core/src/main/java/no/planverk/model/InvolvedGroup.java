package no.planverk.model;

/** Those the Planning and Building Act wants asked or drawn in (§§ 5-1, 10-1). */
public enum InvolvedGroup {
  @Words({"statlige organer", "statlege organ"})
  STATLIGE_ORGANER,
  @Words({"regionale organer", "regionale organ"})
  REGIONALE_ORGANER,
  @Words({"nabokommuner", "nabokommunar"})
  NABOKOMMUNER,
  @Words({"innbyggere", "innbyggjarar"})
  INNBYGGERE,
  @Words("barn og unge")
  BARN_OG_UNGE,
  @Words("eldre")
  ELDRE,
  @Words({"grupper som krever tilrettelegging", "grupper som krev tilrettelegging"})
  TILRETTELEGGING,
  @Words({"råd og utvalg", "råd og utval"})
  RAAD_OG_UTVALG,
  @Words("næringsliv")
  NAERINGSLIV,
  @Words({"frivillige organisasjoner", "frivillige organisasjonar"})
  FRIVILLIGE,
  @Words({"ansatte", "tilsette"})
  ANSATTE,
  @Words("andre")
  ANDRE
}
