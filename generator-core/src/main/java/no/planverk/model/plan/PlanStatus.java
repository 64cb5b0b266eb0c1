package no.planverk.model.plan;

import no.planverk.model.field.WrittenAs;

/** Where a plan stands now; what is to happen with it is its {@link Decision}. */
public enum PlanStatus {
  @WrittenAs({"ikke påbegynt", "ikkje starta"})
  IKKE_PAABEGYNT,
  @WrittenAs("planlagt")
  PLANLAGT,
  @WrittenAs({"oppstart varslet", "oppstart varsla"})
  OPPSTART_VARSLET,
  @WrittenAs(
      value = "under arbeid",
      own = {"pågår", "igangsatt", "påbegynt", "i gang"})
  UNDER_ARBEID,
  @WrittenAs({"på høring", "på høyring"})
  PAA_HOERING,
  @WrittenAs("til vedtak")
  TIL_VEDTAK,
  @WrittenAs({"vedtatt", "vedteken", "vedteke"})
  VEDTATT,
  @WrittenAs({"utløpt men gjelder", "gått ut men gjeld"})
  UTLOEPT_MEN_GJELDER,
  @WrittenAs({"opphevet", "oppheva"})
  OPPHEVET,
  @WrittenAs({"erstattet", "erstatta"})
  ERSTATTET,
  @WrittenAs("avlyst")
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
