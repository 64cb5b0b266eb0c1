package no.planverk.model.type;

import no.planverk.model.field.WrittenAs;

/** Whether the process of the Planning and Building Act applies to a plan type. */
public enum PlanProcess {
  @WrittenAs({"etter loven", "etter lova"})
  ETTER_LOVEN,
  @WrittenAs({"utenfor loven", "utanfor lova"})
  UTENFOR_LOVEN
}
