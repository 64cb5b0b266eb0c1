package no.planverk.model;

/**
 * What the law wants a planning strategy to discuss (plan- og bygningsloven § 10-1, folkehelseloven
 * § 6).
 */
public enum ChapterTheme {
  @Words("samfunnsutvikling")
  SAMFUNNSUTVIKLING,
  @Words({"langsiktig arealbruk", "arealbruk"})
  AREALBRUK,
  @Words({"miljøutfordringer", "miljøutfordringar"})
  MILJOE,
  @Words({"sektorenes virksomhet", "verksemda i sektorane"})
  SEKTORER,
  @Words("planbehov")
  PLANBEHOV,
  @Words("folkehelse")
  FOLKEHELSE,
  @Words({"bolig", "bustad"})
  BOLIG,
  @Words("evaluering")
  EVALUERING,
  @Words({"medvirkning", "medverknad"})
  MEDVIRKNING
}
