package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;

/** What kind of authority the strategy belongs to; Oslo is of the first two at once. */
public enum AuthorityKind {
  @WrittenAs("kommune")
  KOMMUNE,
  @WrittenAs("fylkeskommune")
  FYLKESKOMMUNE,
  /** Longyearbyen, where the Planning and Building Act does not hold. */
  @WrittenAs(value = "lokalstyre", also = "longyearbyen")
  LOKALSTYRE
}
