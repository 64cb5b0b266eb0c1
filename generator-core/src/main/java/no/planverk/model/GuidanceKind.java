package no.planverk.model;

/** The kinds of guidance a strategy follows. */
public enum GuidanceKind {
  @Words({"nasjonale forventninger", "nasjonale forventningar"})
  NASJONALE_FORVENTNINGER,
  @Words("regional planstrategi")
  REGIONAL_PLANSTRATEGI,
  @Words("regional plan")
  REGIONAL_PLAN,
  @Words({"statlig retningslinje", "statleg retningslinje"})
  STATLIG_RETNINGSLINJE,
  @Words({"bærekraftsmål", "berekraftsmål"})
  BAEREKRAFTSMAAL,
  @Words({"annet", "anna"})
  ANNET
}
