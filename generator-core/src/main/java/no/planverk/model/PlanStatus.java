package no.planverk.model;

/** Where a plan stands now; what is to happen with it is its {@link Decision}. */
public enum PlanStatus {
  @Words({"ikke påbegynt", "ikkje starta"})
  IKKE_PAABEGYNT,
  @Words("planlagt")
  PLANLAGT,
  @Words({"oppstart varslet", "oppstart varsla"})
  OPPSTART_VARSLET,
  @Words({"under arbeid", "pågår", "igangsatt", "påbegynt", "i gang"})
  UNDER_ARBEID,
  @Words({"på høring", "på høyring"})
  PAA_HOERING,
  @Words("til vedtak")
  TIL_VEDTAK,
  @Words({"vedtatt", "vedteken", "vedteke"})
  VEDTATT,
  @Words({"utløpt men gjelder", "gått ut men gjeld"})
  UTLOEPT_MEN_GJELDER,
  @Words({"opphevet", "oppheva"})
  OPPHEVET,
  @Words({"erstattet", "erstatta"})
  ERSTATTET,
  @Words("avlyst")
  AVLYST
}
