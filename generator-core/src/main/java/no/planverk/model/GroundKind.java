package no.planverk.model;

/** The kinds of reasons a municipality has for a plan. */
public enum GroundKind {
  @Words("lovkrav")
  LOVKRAV,
  @Words({"tilskudd", "tilskot"})
  TILSKUDD,
  @Words("vedtak")
  VEDTAK,
  @Words({"lokalt behov", "lokalt behov for plan"})
  LOKALT_BEHOV,
  @Words({"interkommunalt", "interkommunalt samarbeid"})
  INTERKOMMUNALT,
  @Words({"utløpt", "gått ut"})
  UTLOEPT
}
