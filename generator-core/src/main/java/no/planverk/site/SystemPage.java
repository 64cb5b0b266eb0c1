package no.planverk.site;

import java.util.List;
import no.planverk.model.Kind;
import no.planverk.model.Localized;
import no.planverk.model.PlanType;
import no.planverk.text.Language;

/** Makes the page of the plan system. */
final class SystemPage {

  private SystemPage() {}

  static List<Page> of(Material material) {
    Scope scope = material.from("plansystem.html");
    SystemView view = new SystemView(scope.text("plansystem"), types(scope));
    return List.of(FixedPage.of(scope, "plansystem", view, PageFigures.planSystem(scope)));
  }

  /** All types, those in use first: a figure or a text may link to any of them. */
  private static List<SystemView.Type> types(Scope scope) {
    return scope.plans().types().all().stream()
        .map(type -> type(scope, type))
        .sorted((a, b) -> Boolean.compare(a.plans().isEmpty(), b.plans().isEmpty()))
        .toList();
  }

  private static SystemView.Type type(Scope scope, PlanType type) {
    Language language = scope.material().wording().language();
    Localized explanation = type.explanation();
    Localized law = type.law();
    return new SystemView.Type(
        Addresses.anchor(Kind.PLAN_TYPE, type.id()),
        type.names().in(language),
        explanation == null ? "" : explanation.in(language),
        law == null ? null : law.in(language),
        scope.links(scope.plans().ofType(type)));
  }
}
