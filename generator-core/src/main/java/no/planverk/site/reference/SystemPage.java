package no.planverk.site.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.model.Kind;
import no.planverk.model.type.PlanProcess;
import no.planverk.model.type.PlanType;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageFigures;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.TypeGroup;
import org.jspecify.annotations.Nullable;

/** Makes the page of the plan system. */
public final class SystemPage {

  private SystemPage() {}

  public static PageContent of(PageContext scope) {
    SystemView view = new SystemView(scope.text("plansystem"), groups(scope), others(scope));
    return PageContent.of(scope, PageName.SYSTEM, view, PageFigures.planSystem(scope));
  }

  private static List<SystemView.Group> groups(PageContext scope) {
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

  private static SystemView.Group group(
      PageContext scope, TypeGroup group, List<SystemView.Type> types) {
    return new SystemView.Group(group.name().toLowerCase(Locale.ROOT), group.name(scope), types);
  }

  /** They are told of as well: a figure or a text may link to any type. */
  private static List<SystemView.Type> others(PageContext scope) {
    return types(scope, false).map(type -> type(scope, type)).toList();
  }

  private static Stream<PlanType> types(PageContext scope, boolean used) {
    return scope.plans().types().all().stream()
        .filter(type -> scope.plans().ofType(type).isEmpty() != used);
  }

  private static SystemView.Type type(PageContext scope, PlanType type) {
    return new SystemView.Type(
        Addresses.anchor(Kind.PLAN_TYPE, type.id()),
        scope.said(type.names(), null),
        scope.said(type.explanation(), null),
        facts(scope, type),
        scope.links(scope.plans().ofType(type)));
  }

  private static List<Fact> facts(PageContext scope, PlanType type) {
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
  private static @Nullable TextLink like(PageContext scope, PlanType type) {
    PlanType root = scope.plans().types().root(type);
    return root.id().equals(type.id())
        ? null
        : scope.said(root.names(), scope.item(Kind.PLAN_TYPE, root.id()));
  }
}
