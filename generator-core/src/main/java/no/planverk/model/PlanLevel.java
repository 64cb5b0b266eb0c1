package no.planverk.model;

/** One of the two axes plans are sorted by. */
public enum PlanLevel {
  @Words({"overordnet", "overordna"})
  OVERORDNET,
  @Words({"underordnet", "underordna"})
  UNDERORDNET
}
