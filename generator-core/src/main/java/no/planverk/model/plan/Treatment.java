package no.planverk.model.plan;

import no.planverk.model.field.WrittenAs;

/** Whether a plan is decided by politicians or in the administration. */
public enum Treatment {
  @WrittenAs("politisk")
  POLITISK,
  @WrittenAs(value = "administrativ", also = "administrativt")
  ADMINISTRATIV
}
