package no.planverk.model.process;

import no.planverk.model.field.WrittenAs;

/** Where a hearing is announced. */
public enum Channel {
  @WrittenAs("avis")
  AVIS,
  @WrittenAs({"nettsted", "nettstad"})
  NETTSTED,
  @WrittenAs({"sosiale medier", "sosiale medium"})
  SOSIALE_MEDIER,
  @WrittenAs("brev")
  BREV,
  @WrittenAs({"annet", "anna"})
  ANNET
}
