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
  IKKE_PRIORITERT
}
