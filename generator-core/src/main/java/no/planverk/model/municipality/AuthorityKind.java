package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;

/** Whether the strategy belongs to a municipality or to a county. */
public enum AuthorityKind {
  @WrittenAs("kommune")
  KOMMUNE,
  @WrittenAs("fylkeskommune")
  FYLKESKOMMUNE
}
