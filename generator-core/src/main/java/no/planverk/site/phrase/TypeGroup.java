package no.planverk.site.phrase;

import no.planverk.model.type.PlanType;
import no.planverk.model.type.SystemBox;
import no.planverk.site.page.PageContext;

/**
 * Where the types of plan stand together on the page of the plan system, named as in its figure.
 */
public enum TypeGroup {
  GUIDANCE("figur.foringer"),
  STRATEGY("figur.strategi"),
  MASTER("figur.kommuneplan"),
  PARTS("figur.delplaner"),
  ZONING("figur.reguleringsplaner"),
  ACTION("figur.gjennomforing"),
  OTHER("figur.andre-dokumenter");

  private final String word;

  TypeGroup(String word) {
    this.word = word;
  }

  /** The group's name; plans of the region are guidance to a municipality, and a county's own. */
  public String name(PageContext context) {
    boolean own = this == GUIDANCE && context.model().municipality().isCounty();
    return context.word(own ? "figur.regionale-planer" : word);
  }

  public static TypeGroup of(PlanType type) {
    SystemBox box = type.box();
    if (box == null) {
      return OTHER;
    }
    return switch (box) {
      case FOERINGER -> GUIDANCE;
      case PLANSTRATEGI -> STRATEGY;
      case SAMFUNNSDEL, AREALDEL -> MASTER;
      case KOMMUNEDELPLANER, TEMAPLANER -> PARTS;
      case OMRAADEREGULERING, DETALJREGULERING -> ZONING;
      case HANDLINGSDEL, OEKONOMIPLAN, AARSBUDSJETT, BYGGESAK -> ACTION;
    };
  }
}
