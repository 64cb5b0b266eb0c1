package no.planverk.model.type;

import no.planverk.model.field.WrittenAs;

/** One of the two axes plans are sorted by. */
public enum PlanLevel {
  @WrittenAs({"overordnet", "overordna"})
  OVERORDNET,
  @WrittenAs({"underordnet", "underordna"})
  UNDERORDNET
}
