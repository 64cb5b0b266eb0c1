package no.planverk.model;

/** How much a rule weighs, the heaviest first. */
public enum RuleWeight {
  @Words("feil")
  FEIL,
  @Words({"advarsel", "åtvaring"})
  ADVARSEL,
  @Words("info")
  INFO,
  @Words("av")
  AV
}
