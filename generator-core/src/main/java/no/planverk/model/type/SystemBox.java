package no.planverk.model.type;

import no.planverk.model.field.WrittenAs;

/** The box of the plan system figure a plan type belongs in. */
public enum SystemBox {
  @WrittenAs({"føringer", "føringar"})
  FOERINGER,
  @WrittenAs("planstrategi")
  PLANSTRATEGI,
  @WrittenAs("samfunnsdel")
  SAMFUNNSDEL,
  @WrittenAs("arealdel")
  AREALDEL,
  @WrittenAs({"kommunedelplaner", "kommunedelplanar"})
  KOMMUNEDELPLANER,
  @WrittenAs({"temaplaner", "temaplanar"})
  TEMAPLANER,
  @WrittenAs("områderegulering")
  OMRAADEREGULERING,
  @WrittenAs("detaljregulering")
  DETALJREGULERING,
  @WrittenAs("handlingsdel")
  HANDLINGSDEL,
  @WrittenAs("økonomiplan")
  OEKONOMIPLAN,
  @WrittenAs("årsbudsjett")
  AARSBUDSJETT,
  @WrittenAs("byggesak")
  BYGGESAK
}
