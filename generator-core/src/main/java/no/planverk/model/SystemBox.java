package no.planverk.model;

/** The box of the plan system figure a plan type belongs in. */
public enum SystemBox {
  @Words({"føringer", "føringar"})
  FOERINGER,
  @Words("planstrategi")
  PLANSTRATEGI,
  @Words("samfunnsdel")
  SAMFUNNSDEL,
  @Words("arealdel")
  AREALDEL,
  @Words({"kommunedelplaner", "kommunedelplanar"})
  KOMMUNEDELPLANER,
  @Words({"temaplaner", "temaplanar"})
  TEMAPLANER,
  @Words("områderegulering")
  OMRAADEREGULERING,
  @Words("detaljregulering")
  DETALJREGULERING,
  @Words("handlingsdel")
  HANDLINGSDEL,
  @Words("økonomiplan")
  OEKONOMIPLAN,
  @Words("årsbudsjett")
  AARSBUDSJETT,
  @Words("byggesak")
  BYGGESAK
}
