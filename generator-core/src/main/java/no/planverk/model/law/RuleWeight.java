package no.planverk.model.law;

import no.planverk.model.field.WrittenAs;

/** How much a rule weighs, the heaviest first. */
public enum RuleWeight {
  @WrittenAs("feil")
  FEIL,
  @WrittenAs({"advarsel", "åtvaring"})
  ADVARSEL,
  @WrittenAs("info")
  INFO,
  @WrittenAs("av")
  AV
}
