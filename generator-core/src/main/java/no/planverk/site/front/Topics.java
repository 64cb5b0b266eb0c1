package no.planverk.site.front;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.site.front.FrontView.Topic;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.text.Slug;

/** The way in by what people are interested in: the plans' themes, else their types. */
final class Topics {

  private static final int MOST = 8;

  private final PageContext context;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private Topics(PageContext context) {
    this.context = context;
  }

  /** The largest themes; none where the plans have none. */
  static List<Topic> themes(PageContext context) {
    Topics topics = new Topics(context);
    for (Plan plan : context.plans().plans()) {
      plan.themes().stream()
          .distinct()
          .forEach(theme -> topics.count("tema=" + Slug.of(theme), theme));
    }
    return topics.largest();
  }

  /** The types with the most plans. */
  static List<Topic> types(PageContext context) {
    Topics topics = new Topics(context);
    for (Plan plan : context.plans().plans()) {
      context.plans().types().of(plan).ifPresent(topics::count);
    }
    return topics.largest();
  }

  private void count(PlanType type) {
    count("type=" + type.id(), type.names().in(context.site().wording().language()));
  }

  private void count(String choice, String name) {
    names.putIfAbsent(choice, name);
    counts.merge(choice, 1, Integer::sum);
  }

  /** One alone tells nothing apart. */
  private List<Topic> largest() {
    return counts.size() < 2
        ? List.of()
        : counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(entry -> topic(entry.getKey(), entry.getValue()))
            .toList();
  }

  /** The address is understood by the plan table's script; without it, it leads to all plans. */
  private Topic topic(String choice, int count) {
    String address = context.href(PageName.PLANS.at(choice));
    return new Topic(
        new TextLink(names.getOrDefault(choice, ""), address), Integer.toString(count));
  }
}
