package no.planverk.site;

import java.util.List;
import no.planverk.diagram.Graph;
import no.planverk.model.Plan;

/** Chooses the figures of each page. */
final class Figures {

  private Figures() {}

  static List<Graph> twoPart(Scope scope) {
    return List.of();
  }

  static List<Graph> planSystem(Scope scope) {
    return List.of();
  }

  static List<Graph> neighbourhood(Scope scope, Plan plan) {
    return List.of();
  }
}
