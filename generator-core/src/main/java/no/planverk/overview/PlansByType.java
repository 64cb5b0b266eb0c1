package no.planverk.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.model.PlanTypes;
import no.planverk.model.field.Localized;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.overview.OverviewPage.Place;
import no.planverk.read.StandardPlanTypes;

/** The plans of all municipalities, a page for each canonical type and one for all other types. */
final class PlansByType {

  private static final String FOLDER = "plantyper/";
  private static final String OWN = "egne";

  /** A plan, whose it is, and of what type there. */
  private record Here(Member member, Plan plan, PlanType type) {}

  private final Overview overview;
  private final Map<String, List<Here>> plans = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private PlansByType(Overview overview) {
    this.overview = overview;
    for (PlanType type : StandardPlanTypes.TYPES) {
      names.put(type.id(), name(type.names()));
    }
    names.put(OWN, overview.word("samling.egne-typer"));
    names.keySet().forEach(id -> plans.put(id, new ArrayList<>()));
    overview.members().forEach(this::sort);
  }

  /** The list of types, and the pages of those there are plans of. */
  static List<OverviewPage> of(Overview overview) {
    PlansByType types = new PlansByType(overview);
    List<OverviewPage> pages = new ArrayList<>();
    pages.add(types.list());
    types.plans.forEach(
        (id, here) -> {
          if (!here.isEmpty()) {
            pages.add(types.page(id, here));
          }
        });
    return pages;
  }

  private void sort(Member member) {
    PlanTypes types = member.plans().types();
    for (Plan plan : member.plans().listed()) {
      PlanType type = types.of(plan).orElse(null);
      if (type != null) {
        List<Here> same = plans.get(types.root(type).id());
        (same == null ? plans.getOrDefault(OWN, List.of()) : same)
            .add(new Here(member, plan, type));
      }
    }
  }

  private String name(Localized names) {
    return names.in(overview.language());
  }

  private OverviewPage list() {
    TableWriter table = new TableWriter(overview, "type", "planer", "kommuner");
    plans.forEach(
        (id, here) -> {
          if (!here.isEmpty()) {
            Set<Member> whose = new LinkedHashSet<>();
            here.forEach(each -> whose.add(each.member()));
            table.cell(Said.ours(names.getOrDefault(id, id), path(id)));
            table.cell(here.size());
            table.cell(whose.size());
          }
        });
    return OverviewPage.of(
        overview, Place.PLANS, List.of(), List.of(table.section("typer", false)));
  }

  private static String path(String id) {
    return OverviewPage.path(FOLDER, id);
  }

  private OverviewPage page(String id, List<Here> here) {
    TableWriter table =
        new TableWriter(overview, "plan", "kommune", "plantype", "vedtatt", "status", "beslutning");
    here.forEach(each -> row(table, each));
    String name = names.getOrDefault(id, id);
    return new OverviewPage(
        path(id),
        Place.PLANS,
        name,
        overview.word("samling.om.type"),
        List.of(),
        List.of(table.section("planer", false)));
  }

  private void row(TableWriter table, Here here) {
    Member member = here.member();
    Plan plan = here.plan();
    table.cell(overview.plan(member, plan));
    table.cell(overview.name(member));
    table.cell(overview.said(member, here.type().names().in(member.language()), null));
    table.time(member, plan.adopted() == null ? null : plan.adopted().date());
    table.cell(
        plan.status() == null
            ? List.of()
            : List.of(Said.ours(overview.word("status." + plan.status().name()))));
    table.cell(
        plan.decision() == null
            ? List.of()
            : List.of(Said.ours(overview.decision(member, plan.decision().kind()))));
  }
}
