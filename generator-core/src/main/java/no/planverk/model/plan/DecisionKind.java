package no.planverk.model.plan;

import no.planverk.model.field.WrittenAs;

/** What the council has decided shall happen with a plan in the period. */
public enum DecisionKind {
  @WrittenAs(value = "ny", also = "ny plan")
  NY,
  @WrittenAs(
      value = {"revideres", "reviderast"},
      own = {"revidering", "revisjon"})
  REVIDERES_HELT,
  @WrittenAs(
      value = {"revideres delvis", "reviderast delvis"},
      own = {"oppdateres", "oppdaterast"})
  REVIDERES_DELVIS,
  /** A change that plan- og bygningsloven §§ 11-17 and 12-14 let be made more simply. */
  @WrittenAs(
      value = "mindre endring",
      own = {"mindre endringer", "mindre endringar"})
  MINDRE_ENDRING,
  @WrittenAs(
      value = {"rulleres", "rullerast"},
      own = {"rulleres årlig", "årleg i perioden"})
  RULLERES,
  @WrittenAs(
      value = {"videreføres", "vidareførast"},
      own = "ingen revisjon")
  VIDEREFOERES,
  @WrittenAs({"forlenges", "forlengast"})
  FORLENGES,
  @WrittenAs({"oppheves", "opphevast"})
  OPPHEVES,
  @WrittenAs({"utgår", "går ut"})
  UTGAAR,
  @WrittenAs("inngår i")
  INNGAAR_I,
  @WrittenAs({"erstattes av", "blir erstatta av"})
  ERSTATTES_AV,
  @WrittenAs({"vurderes", "vurderast", "blir vurdert"})
  VURDERES,
  @WrittenAs({"utsettes", "utsetjast"})
  UTSETTES,
  @WrittenAs({"ikke prioritert", "ikkje prioritert"})
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
      case NY, REVIDERES_HELT, REVIDERES_DELVIS, MINDRE_ENDRING, RULLERES -> Effect.WORK;
      case VIDEREFOERES, FORLENGES -> Effect.STANDS;
      case VURDERES, UTSETTES, IKKE_PRIORITERT -> Effect.WAITS;
      case OPPHEVES, UTGAAR, INNGAAR_I, ERSTATTES_AV -> Effect.ENDS;
    };
  }
}
