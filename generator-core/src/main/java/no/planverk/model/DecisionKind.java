package no.planverk.model;

/** What the council has decided shall happen with a plan in the period. */
public enum DecisionKind {
  @Words({"ny", "ny plan"})
  NY,
  @Words({"revideres", "reviderast", "revidering", "revisjon"})
  REVIDERES_HELT,
  @Words({"revideres delvis", "reviderast delvis", "oppdateres", "oppdaterast"})
  REVIDERES_DELVIS,
  @Words({"rulleres", "rullerast", "rulleres årlig", "årleg i perioden"})
  RULLERES,
  @Words({"videreføres", "vidareførast", "ingen revisjon"})
  VIDEREFOERES,
  @Words({"forlenges", "forlengast"})
  FORLENGES,
  @Words({"oppheves", "opphevast"})
  OPPHEVES,
  @Words({"utgår", "går ut"})
  UTGAAR,
  @Words("inngår i")
  INNGAAR_I,
  @Words({"erstattes av", "blir erstatta av"})
  ERSTATTES_AV,
  @Words({"vurderes", "vurderast", "blir vurdert"})
  VURDERES,
  @Words({"utsettes", "utsetjast"})
  UTSETTES,
  @Words({"ikke prioritert", "ikkje prioritert"})
  IKKE_PRIORITERT;

  /** What a decision does to a plan. */
  public enum Effect {
    /** It is made, changed or gone over. */
    WORK,
    /** It stands as it is. */
    STANDS,
    /** Nothing is settled, or not for this period. */
    WAITS,
    /** It is a plan of its own no more. */
    ENDS
  }

  /** What the decision does to a plan. */
  public Effect effect() {
    return switch (this) {
      case NY, REVIDERES_HELT, REVIDERES_DELVIS, RULLERES -> Effect.WORK;
      case VIDEREFOERES, FORLENGES -> Effect.STANDS;
      case VURDERES, UTSETTES, IKKE_PRIORITERT -> Effect.WAITS;
      case OPPHEVES, UTGAAR, INNGAAR_I, ERSTATTES_AV -> Effect.ENDS;
    };
  }
}
