package no.planverk.diagram;

import org.jspecify.annotations.Nullable;

/** Knows the address of what a figure shows, as seen from the page the figure stands on. */
@FunctionalInterface
public interface Links {

  /** What a link can lead to. */
  enum Kind {
    /** A plan, by its id. */
    PLAN,
    /** A plan type, by its id: its explanation and its plans. */
    PLAN_TYPE,
    /** An actor of the municipal society, by its id. */
    ACTOR,
    /** A body or unit of the municipal organisation, by its id. */
    UNIT,
    /** A fixed page of the site, by its file name without ending, such as {@code planer}. */
    PAGE
  }

  /** The relative address of an item; null where it has no place of its own. */
  @Nullable String to(Kind kind, String id);
}
