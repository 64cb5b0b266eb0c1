package no.planverk.model;

/** Where a hearing is announced. */
public enum Channel {
  @Words("avis")
  AVIS,
  @Words({"nettsted", "nettstad"})
  NETTSTED,
  @Words({"sosiale medier", "sosiale medium"})
  SOSIALE_MEDIER,
  @Words("brev")
  BREV,
  @Words({"annet", "anna"})
  ANNET
}
