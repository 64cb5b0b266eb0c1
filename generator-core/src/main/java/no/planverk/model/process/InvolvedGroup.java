package no.planverk.model.process;

import no.planverk.model.field.WrittenAs;

/**
 * Those the law wants asked or drawn in (plan- og bygningsloven §§ 5-1 and 10-1, kommuneloven §
 * 5-12, sameloven § 4-4).
 */
public enum InvolvedGroup {
  @WrittenAs({
    "statlige organer",
    "statlege organ",
    "statlige myndigheter",
    "statlege styresmakter",
    "staten"
  })
  STATLIGE_ORGANER,
  @WrittenAs({
    "regionale organer",
    "regionale organ",
    "regionale myndigheter",
    "regionale styresmakter"
  })
  REGIONALE_ORGANER,
  @WrittenAs({
    "nabokommuner",
    "nabokommunar",
    "nabokommunene",
    "nabokommunane",
    "kommunene",
    "kommunane"
  })
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
  @WrittenAs(value = "eldreråd", also = "eldrerådet")
  ELDRERAAD,
  @WrittenAs({
    "råd for personer med funksjonsnedsettelse",
    "råd for personar med funksjonsnedsetjing",
    "rådet for personer med funksjonsnedsettelse",
    "rådet for personar med funksjonsnedsetjing"
  })
  FUNKSJONSRAAD,
  @WrittenAs(value = "ungdomsråd", also = "ungdomsrådet")
  UNGDOMSRAAD,
  @WrittenAs("samiske interesser")
  SAMISKE_INTERESSER,
  @WrittenAs("næringsliv")
  NAERINGSLIV,
  @WrittenAs({"frivillige organisasjoner", "frivillige organisasjonar"})
  FRIVILLIGE,
  @WrittenAs({"ansatte", "tilsette"})
  ANSATTE,
  @WrittenAs("andre")
  ANDRE
}
