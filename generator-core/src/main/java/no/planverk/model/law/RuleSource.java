package no.planverk.model.law;

import no.planverk.model.field.WrittenAs;

/** How we know that a rule is as it stands. */
public enum RuleSource {
  @WrittenAs("funnet")
  FUNNET,
  @WrittenAs("avledet")
  AVLEDET,
  @WrittenAs("etter minnet")
  ETTER_MINNET
}
