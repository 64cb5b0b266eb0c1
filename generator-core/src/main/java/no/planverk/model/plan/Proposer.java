package no.planverk.model.plan;

import no.planverk.model.field.WrittenAs;

/**
 * Who has proposed a plan: others than the municipality may propose a zoning plan (§§ 12-2, 12-3).
 */
public enum Proposer {
  @WrittenAs("kommunen")
  KOMMUNEN,
  @WrittenAs(value = "privat", also = "private")
  PRIVAT,
  @WrittenAs({"annen myndighet", "anna styresmakt"})
  ANNEN_MYNDIGHET
}
