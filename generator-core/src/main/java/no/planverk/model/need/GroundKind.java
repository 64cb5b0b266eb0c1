package no.planverk.model.need;

import no.planverk.model.field.WrittenAs;

/** The kinds of reasons a municipality has for a plan. */
public enum GroundKind {
  @WrittenAs("lovkrav")
  LOVKRAV,
  @WrittenAs({"tilskudd", "tilskot"})
  TILSKUDD,
  @WrittenAs("vedtak")
  VEDTAK,
  @WrittenAs(value = "lokalt behov", also = "lokalt behov for plan")
  LOKALT_BEHOV,
  @WrittenAs(value = "interkommunalt", also = "interkommunalt samarbeid")
  INTERKOMMUNALT,
  @WrittenAs({"utløpt", "gått ut"})
  UTLOEPT
}
