package no.planverk.site;

import java.util.List;
import no.planverk.diagram.Figures;
import no.planverk.diagram.Graph;
import no.planverk.diagram.Links;
import no.planverk.model.Kind;
import no.planverk.model.Plan;

/** Chooses the figures of each page. */
final class PageFigures {

  private PageFigures() {}

  static List<Graph> twoPart(Scope scope) {
    return List.of(figures(scope).twoParts());
  }

  static List<Graph> planSystem(Scope scope) {
    Figures figures = figures(scope);
    return List.of(figures.planSystem(), figures.planMatrix(), figures.planHierarchy());
  }

  static List<Graph> neighbourhood(Scope scope, Plan plan) {
    return figures(scope).neighbourhood(plan).stream().toList();
  }

  private static Figures figures(Scope scope) {
    return new Figures(scope.model(), scope.plans(), scope.material().wording(), links(scope));
  }

  private static Links links(Scope scope) {
    return (kind, id) -> kind == Kind.PAGE ? scope.href(id + ".html") : scope.item(kind, id);
  }
}
