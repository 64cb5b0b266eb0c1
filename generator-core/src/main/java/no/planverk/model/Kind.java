package no.planverk.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of things that can be pointed at, and what a link in the author's text calls them. */
public enum Kind {
  PLAN("plan", Plan.class),
  PLAN_TYPE("plantype", PlanType.class),
  ACTOR("aktor", Actor.class),
  UNIT("enhet", Unit.class),
  GOAL("mal", Goal.class),
  FOCUS_AREA("satsingsomrade", FocusArea.class),
  CHALLENGE("utfordring", Challenge.class),
  CHAPTER("kapittel", Chapter.class),
  PAGE("side", ExtraPage.class),
  TERM("begrep", Term.class);

  private final String scheme;
  private final Class<? extends Identified> type;

  Kind(String scheme, Class<? extends Identified> type) {
    this.scheme = scheme;
    this.type = type;
  }

  /** The word before the colon in a link such as {@code plan:samfunnsdel}. */
  public String scheme() {
    return scheme;
  }

  /** The kind of a record class. */
  public static Kind of(Class<?> type) {
    return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst().orElseThrow();
  }

  /** The kind a link's scheme names; empty where it names none. */
  public static Optional<Kind> ofScheme(String scheme) {
    return Arrays.stream(values()).filter(kind -> kind.scheme.equals(scheme)).findFirst();
  }
}
