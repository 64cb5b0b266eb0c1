package no.planverk.model.strategy;

import no.planverk.model.field.WrittenAs;

/**
 * What the law wants a planning strategy to discuss (plan- og bygningsloven § 10-1, folkehelseloven
 * § 6, boligsosialloven § 5, sameloven § 3-13).
 */
public enum ChapterTheme {
  @WrittenAs("samfunnsutvikling")
  SAMFUNNSUTVIKLING,
  @WrittenAs(value = "langsiktig arealbruk", also = "arealbruk")
  AREALBRUK,
  @WrittenAs({"miljøutfordringer", "miljøutfordringar"})
  MILJOE,
  @WrittenAs({"sektorenes virksomhet", "verksemda i sektorane"})
  SEKTORER,
  @WrittenAs("planbehov")
  PLANBEHOV,
  @WrittenAs("folkehelse")
  FOLKEHELSE,
  @WrittenAs({"bolig", "bustad"})
  BOLIG,
  @WrittenAs({"samiske språk", "samisk språk"})
  SAMISKE_SPRAAK,
  @WrittenAs("evaluering")
  EVALUERING,
  @WrittenAs({"medvirkning", "medverknad"})
  MEDVIRKNING
}
