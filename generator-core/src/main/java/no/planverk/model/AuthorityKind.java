package no.planverk.model;

/** Whether the strategy belongs to a municipality or to a county. */
public enum AuthorityKind {
  @Words("kommune")
  KOMMUNE,
  @Words("fylkeskommune")
  FYLKESKOMMUNE
}
