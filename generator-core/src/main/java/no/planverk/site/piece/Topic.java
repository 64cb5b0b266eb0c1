package no.planverk.site.piece;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.model.plan.Plan;
import no.planverk.site.page.PageContext;
import no.planverk.text.NorwegianOrder;
import no.planverk.text.Slug;

/**
 * What several plans are about: a theme, or where no plan has one, a type.
 *
 * @param piece the name of its piece, without ending
 * @param plans in the order of the strategy
 */
record Topic(String piece, String name, List<Plan> plans) {

  /** All topics of the plans, in the order of the alphabet. */
  static List<Topic> all(PageContext context) {
    Map<String, Topic> topics = new LinkedHashMap<>();
    context.plans().plans().forEach(plan -> addThemes(topics, plan));
    if (topics.isEmpty()) {
      context.plans().plans().forEach(plan -> addType(topics, plan, context));
    }
    return topics.values().stream().sorted(NorwegianOrder.by(Topic::name)).toList();
  }

  private static void addThemes(Map<String, Topic> topics, Plan plan) {
    Map<String, String> themes = new LinkedHashMap<>();
    plan.themes().forEach(theme -> themes.putIfAbsent(Slug.of(theme), theme));
    themes.remove("");
    themes.forEach((slug, theme) -> add(topics, "tema/" + slug, theme, plan));
  }

  private static void addType(Map<String, Topic> topics, Plan plan, PageContext context) {
    context
        .plans()
        .types()
        .of(plan)
        .ifPresent(
            type -> {
              String name = type.names().in(context.site().wording().language());
              add(topics, "type/" + type.id(), name, plan);
            });
  }

  private static void add(Map<String, Topic> topics, String piece, String name, Plan plan) {
    topics
        .computeIfAbsent(piece, new_ -> new Topic(piece, name, new ArrayList<>()))
        .plans()
        .add(plan);
  }
}
