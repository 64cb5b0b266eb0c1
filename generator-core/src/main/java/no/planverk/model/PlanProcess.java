package no.planverk.model;

/** Whether the process of the Planning and Building Act applies to a plan type. */
public enum PlanProcess {
  @Words({"etter loven", "etter lova"})
  ETTER_LOVEN,
  @Words({"utenfor loven", "utanfor lova"})
  UTENFOR_LOVEN
}
