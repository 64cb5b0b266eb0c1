package no.planverk.site.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.Kind;
import no.planverk.model.need.Priority;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.Addresses;
import no.planverk.site.page.PageContext;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The plans under the headings the table has them under.
 *
 * <p>A plan stands under the municipality's own heading, and where it has none under its group of
 * priority. The priorities come first, in the strategy's order, then the other headings in the
 * order they turn up. What stands under neither comes last. Inside a heading the plans stand as
 * {@link PlanOrder} puts them.
 *
 * @param byPriority whether every priority is said by a heading
 * @param list the groups; one without a title where there are no headings
 */
public record PlanGroups(boolean byPriority, List<Group> list) {

  /**
   * Plans under one heading.
   *
   * @param title empty where there are no headings
   * @param text what the municipality says of the group; null where it says nothing
   */
  public record Group(String title, @Nullable Html text, List<Plan> plans) {}

  public static PlanGroups of(PageContext context) {
    List<Plan> plans = context.model().plans();
    boolean byPriority =
        plans.stream().noneMatch(plan -> plan.group() != null && plan.priority() != null);
    Map<String, List<Plan>> groups = new LinkedHashMap<>();
    List<Priority> priorities = context.model().strategy().priorities();
    priorities.forEach(priority -> groups.put(priority.name(), new ArrayList<>()));
    List<Plan> rest = new ArrayList<>();
    for (Plan plan : plans) {
      String title = plan.group() == null ? priority(context, plan) : plan.group();
      (title == null ? rest : groups.computeIfAbsent(title, t -> new ArrayList<>())).add(plan);
    }
    groups.values().removeIf(List::isEmpty);
    List<Group> list = new ArrayList<>();
    groups.forEach(
        (title, under) ->
            list.add(new Group(title, text(context, priorities, title), PlanOrder.of(under))));
    if (!rest.isEmpty()) {
      String title = list.isEmpty() ? "" : context.word("planer.uten-gruppe");
      list.add(new Group(title, null, PlanOrder.of(rest)));
    }
    return new PlanGroups(byPriority, List.copyOf(list));
  }

  private static @Nullable String priority(PageContext context, Plan plan) {
    return context.plans().find(plan.priority()).map(Priority::name).orElse(null);
  }

  private static @Nullable Html text(PageContext context, List<Priority> priorities, String title) {
    return priorities.stream()
        .filter(priority -> priority.name().equals(title))
        .findFirst()
        .map(p -> context.htmlOrNull(p.text(), 3, Addresses.anchor(Kind.PRIORITY, p.id()) + "-"))
        .orElse(null);
  }
}
