package no.planverk.model.law;

import no.planverk.model.field.WrittenAs;
import no.planverk.model.municipality.AuthorityKind;
import no.planverk.model.municipality.Municipality;

/** Where a rule holds. */
public enum RulePlace {
  @WrittenAs("kommune")
  KOMMUNE,
  @WrittenAs("fylke")
  FYLKE,
  /** Oslo alone: what holds for municipalities or counties holds there without this. */
  @WrittenAs("oslo")
  OSLO,
  @WrittenAs("longyearbyen")
  LONGYEARBYEN,
  /** The administrative area for Sámi languages (sameloven § 3-1). */
  @WrittenAs("samisk")
  SAMISK;

  /** Whether a municipality lies here. */
  public boolean has(Municipality municipality) {
    return switch (this) {
      case KOMMUNE -> municipality.is(AuthorityKind.KOMMUNE);
      case FYLKE -> municipality.is(AuthorityKind.FYLKESKOMMUNE);
      case OSLO -> municipality.isOslo();
      case LONGYEARBYEN -> municipality.is(AuthorityKind.LOKALSTYRE);
      case SAMISK -> municipality.samiLanguageArea() != null;
    };
  }
}
