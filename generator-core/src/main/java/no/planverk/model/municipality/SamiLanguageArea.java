package no.planverk.model.municipality;

import no.planverk.model.field.WrittenAs;

/** What a municipality is in the administrative area for Sámi languages (sameloven § 3-1). */
public enum SamiLanguageArea {
  @WrittenAs("språkutviklingskommune")
  SPRAAKUTVIKLINGSKOMMUNE,
  @WrittenAs("språkvitaliseringskommune")
  SPRAAKVITALISERINGSKOMMUNE,
  @WrittenAs("språkstimuleringskommune")
  SPRAAKSTIMULERINGSKOMMUNE,
  @WrittenAs("fylkeskommune")
  FYLKESKOMMUNE
}
