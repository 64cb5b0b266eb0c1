package no.planverk.site;

import java.util.List;
import no.planverk.model.Kind;
import no.planverk.model.PlanProcess;
import no.planverk.model.PlanType;
import org.jspecify.annotations.Nullable;

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
    return new SystemView.Type(
        Addresses.anchor(Kind.PLAN_TYPE, type.id()),
        scope.said(type.names(), null),
        scope.said(type.explanation(), null),
        facts(scope, type),
        scope.links(scope.plans().ofType(type)));
  }

  private static List<Fact> facts(Scope scope, PlanType type) {
    PlanProcess process = type.process();
    return new Facts(scope)
        .link("plantype.svarer-til", like(scope, type))
        .said("plantype.hjemmel", type.law())
        .said("plantype.vedtas-av", type.adoptedBy())
        .said("plantype.varighet", type.horizon())
        .text("plantype.prosess", process == null ? "" : scope.word("planprosess", process))
        .list();
  }

  /** The type it answers to, which the law judges it by; null where it answers to none. */
  private static @Nullable TextLink like(Scope scope, PlanType type) {
    PlanType root = scope.plans().types().root(type);
    return root.id().equals(type.id())
        ? null
        : scope.said(root.names(), scope.item(Kind.PLAN_TYPE, root.id()));
  }
}
