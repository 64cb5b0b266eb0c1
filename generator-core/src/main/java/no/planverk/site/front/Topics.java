package no.planverk.site.front;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.plan.Plan;
import no.planverk.model.type.PlanType;
import no.planverk.site.front.FrontView.Topic;
import no.planverk.site.front.FrontView.WayIn;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/** The way in by what people are interested in: the plans' themes, else their types. */
final class Topics {

  private static final int MOST = 8;

  private final PageContext context;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  private Topics(PageContext context) {
    this.context = context;
  }

  /** The largest themes; null where there are less than two, which tells nothing apart. */
  static @Nullable WayIn themes(PageContext context) {
    Topics topics = new Topics(context);
    for (Plan plan : context.plans().plans()) {
      plan.themes().stream()
          .distinct()
          .forEach(theme -> topics.count("tema=" + Slug.of(theme), theme));
    }
    return topics.wayIn("forside.flere-tema");
  }

  /** The types with the most plans; null where there are less than two. */
  static @Nullable WayIn types(PageContext context) {
    Topics topics = new Topics(context);
    for (Plan plan : context.plans().plans()) {
      context.plans().types().of(plan).ifPresent(topics::count);
    }
    return topics.wayIn("forside.flere-slag");
  }

  private void count(PlanType type) {
    count("type=" + type.id(), type.names().in(context.site().wording().language()));
  }

  private void count(String choice, String name) {
    names.putIfAbsent(choice, name);
    counts.merge(choice, 1, Integer::sum);
  }

  private @Nullable WayIn wayIn(String more) {
    return counts.size() < 2
        ? null
        : new WayIn(largest(), rest(more), DecisionsInBrief.plans(context));
  }

  private List<Topic> largest() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(entry -> topic(entry.getKey(), entry.getValue()))
        .toList();
  }

  private @Nullable String rest(String more) {
    if (counts.size() <= MOST) {
      return null;
    }
    String[] facts = {"vist", Integer.toString(MOST), "antall", Integer.toString(counts.size())};
    return context.word(more, facts);
  }

  /** The address is understood by the plan table's script; without it, it leads to all plans. */
  private Topic topic(String choice, int count) {
    String address = context.href(PageName.PLANS.at(choice));
    return new Topic(
        new TextLink(names.getOrDefault(choice, ""), address), Integer.toString(count));
  }
}
