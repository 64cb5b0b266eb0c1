package no.planverk.model;

/** How we know that a rule is as it stands. */
public enum RuleSource {
  @Words("funnet")
  FUNNET,
  @Words("avledet")
  AVLEDET,
  @Words("etter minnet")
  ETTER_MINNET
}
