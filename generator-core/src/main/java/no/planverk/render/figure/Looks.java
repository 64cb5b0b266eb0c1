package no.planverk.render.figure;

import no.planverk.diagram.graph.Look;

/** What the looks are called in style sheets: the last part of {@code pv-tegning--tema}. */
final class Looks {

  private Looks() {}

  static String name(Look look) {
    return switch (look) {
      case STRATEGY -> "strategi";
      case THEME -> "tema";
      case AREA -> "areal";
      case ACTION -> "gjennomforing";
      case GUIDANCE -> "foringer";
      case SOCIETY -> "samfunn";
      case ORGANISATION -> "organisasjon";
      case AUTHORITY -> "myndighet";
      case FOCUS -> "fokus";
      case LATER -> "senere";
      case FRAME -> "ramme";
    };
  }
}
