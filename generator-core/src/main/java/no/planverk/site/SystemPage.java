package no.planverk.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.PlanProcess;
import no.planverk.model.PlanType;
import org.jspecify.annotations.Nullable;

/** Makes the page of the plan system. */
final class SystemPage {

  private SystemPage() {}

  static PageContent of(Scope scope) {
    SystemView view = new SystemView(scope.text("plansystem"), groups(scope), others(scope));
    return PageContent.of(scope, PageName.SYSTEM, view, PageFigures.planSystem(scope));
  }

  private static List<SystemView.Group> groups(Scope scope) {
    Map<TypeGroup, List<SystemView.Type>> groups = new EnumMap<>(TypeGroup.class);
    types(scope, true)
        .forEach(
            type ->
                groups
                    .computeIfAbsent(TypeGroup.of(type), unused -> new ArrayList<>())
                    .add(type(scope, type)));
    return groups.entrySet().stream()
        .map(group -> group(scope, group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  private static SystemView.Group group(Scope scope, TypeGroup group, List<SystemView.Type> types) {
    return new SystemView.Group(group.name().toLowerCase(Locale.ROOT), group.name(scope), types);
  }

  /** They are told of as well: a figure or a text may link to any type. */
  private static List<SystemView.Type> others(Scope scope) {
    return types(scope, false).map(type -> type(scope, type)).toList();
  }

  private static Stream<PlanType> types(Scope scope, boolean used) {
    return scope.plans().types().all().stream()
        .filter(type -> scope.plans().ofType(type).isEmpty() != used);
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
        .said("plantype.vedtas-av", type.adoptedBy())
        .said("plantype.varighet", type.horizon())
        .text("plantype.prosess", process == null ? "" : scope.word("planprosess", process))
        .said("plantype.hjemmel", type.law())
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
