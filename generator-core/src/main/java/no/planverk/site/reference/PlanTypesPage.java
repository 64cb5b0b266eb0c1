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
import no.planverk.model.type.SystemBox;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Facts;
import no.planverk.site.page.PageContent;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.TypeGroup;
import org.jspecify.annotations.Nullable;

/** Makes the page of the plan types. */
public final class PlanTypesPage {

  private PlanTypesPage() {}

  public static PageContent of(PageContext context) {
    PlanTypesView view = new PlanTypesView(groups(context), others(context));
    return PageContent.of(context, PageName.PLAN_TYPES, view);
  }

  private static List<PlanTypesView.Group> groups(PageContext context) {
    Map<TypeGroup, List<PlanTypesView.Type>> groups = new EnumMap<>(TypeGroup.class);
    types(context, true)
        .forEach(
            type ->
                groups
                    .computeIfAbsent(TypeGroup.of(type), unused -> new ArrayList<>())
                    .add(type(context, type)));
    return groups.entrySet().stream()
        .map(group -> group(context, group.getKey(), List.copyOf(group.getValue())))
        .toList();
  }

  private static PlanTypesView.Group group(
      PageContext context, TypeGroup group, List<PlanTypesView.Type> types) {
    return new PlanTypesView.Group(
        group.name().toLowerCase(Locale.ROOT), group.name(context), types);
  }

  /** They are told of as well: a figure or a text may link to any type. */
  private static List<PlanTypesView.Type> others(PageContext context) {
    return types(context, false).map(type -> type(context, type)).toList();
  }

  private static Stream<PlanType> types(PageContext context, boolean used) {
    return context.plans().types().all().stream()
        .filter(type -> plans(context, type).isEmpty() != used);
  }

  /** What the municipality has of a type; of strategies it has at least the one that is read. */
  private static List<TextLink> plans(PageContext context, PlanType type) {
    List<TextLink> listed = context.links(context.plans().listedOf(type));
    boolean isRead =
        type.box() == SystemBox.PLANSTRATEGI
            && type.like() == null
            && !context.model().municipality().isCounty();
    return isRead && listed.isEmpty() ? List.of(context.strategy()) : listed;
  }

  private static PlanTypesView.Type type(PageContext context, PlanType type) {
    return new PlanTypesView.Type(
        Addresses.anchor(Kind.PLAN_TYPE, type.id()),
        context.said(type.names(), null),
        context.said(type.explanation(), null),
        facts(context, type),
        plans(context, type));
  }

  private static List<Fact> facts(PageContext context, PlanType type) {
    PlanProcess process = type.process();
    return new Facts(context)
        .link("plantype.svarer-til", like(context, type))
        .said("plantype.vedtas-av", type.adoptedBy())
        .said("plantype.varighet", type.horizon())
        .text("plantype.prosess", process == null ? "" : context.word("planprosess", process))
        .said("plantype.hjemmel", type.law())
        .text("plantype.regnes", type.isPlan() ? "" : context.word("plantype.regnes-ikke"))
        .list();
  }

  /** The type it answers to, which the law judges it by; null where it answers to none. */
  private static @Nullable TextLink like(PageContext context, PlanType type) {
    PlanType root = context.plans().types().root(type);
    return root.id().equals(type.id())
        ? null
        : context.said(root.names(), context.item(Kind.PLAN_TYPE, root.id()));
  }
}
