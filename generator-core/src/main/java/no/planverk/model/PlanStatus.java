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
  AVLYST;

  /** Where in its life a plan is. */
  public enum Phase {
    AHEAD,
    AT_WORK,
    IN_FORCE,
    ENDED
  }

  /** Where in its life a plan of this status is. */
  public Phase phase() {
    return switch (this) {
      case IKKE_PAABEGYNT, PLANLAGT -> Phase.AHEAD;
      case OPPSTART_VARSLET, UNDER_ARBEID, PAA_HOERING, TIL_VEDTAK -> Phase.AT_WORK;
      case VEDTATT, UTLOEPT_MEN_GJELDER -> Phase.IN_FORCE;
      case OPPHEVET, ERSTATTET, AVLYST -> Phase.ENDED;
    };
  }
}
