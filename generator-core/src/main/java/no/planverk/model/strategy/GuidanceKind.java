package no.planverk.model.strategy;

import no.planverk.model.field.WrittenAs;

/** The kinds of guidance a strategy follows. */
public enum GuidanceKind {
  @WrittenAs({"nasjonale forventninger", "nasjonale forventningar"})
  NASJONALE_FORVENTNINGER,
  @WrittenAs("regional planstrategi")
  REGIONAL_PLANSTRATEGI,
  @WrittenAs("regional plan")
  REGIONAL_PLAN,
  @WrittenAs({"statlig retningslinje", "statleg retningslinje"})
  STATLIG_RETNINGSLINJE,
  @WrittenAs({"bærekraftsmål", "berekraftsmål"})
  BAEREKRAFTSMAAL,
  @WrittenAs({"annet", "anna"})
  ANNET
}
