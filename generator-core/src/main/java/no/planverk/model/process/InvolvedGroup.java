package no.planverk.model.process;

import no.planverk.model.field.WrittenAs;

/** Those the Planning and Building Act wants asked or drawn in (§§ 5-1, 10-1). */
public enum InvolvedGroup {
  @WrittenAs({"statlige organer", "statlege organ"})
  STATLIGE_ORGANER,
  @WrittenAs({"regionale organer", "regionale organ"})
  REGIONALE_ORGANER,
  @WrittenAs({"nabokommuner", "nabokommunar"})
  NABOKOMMUNER,
  @WrittenAs({"innbyggere", "innbyggjarar"})
  INNBYGGERE,
  @WrittenAs("barn og unge")
  BARN_OG_UNGE,
  @WrittenAs("eldre")
  ELDRE,
  @WrittenAs({"grupper som krever tilrettelegging", "grupper som krev tilrettelegging"})
  TILRETTELEGGING,
  @WrittenAs({"råd og utvalg", "råd og utval"})
  RAAD_OG_UTVALG,
  @WrittenAs("næringsliv")
  NAERINGSLIV,
  @WrittenAs({"frivillige organisasjoner", "frivillige organisasjonar"})
  FRIVILLIGE,
  @WrittenAs({"ansatte", "tilsette"})
  ANSATTE,
  @WrittenAs("andre")
  ANDRE
}
