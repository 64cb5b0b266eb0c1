package no.planverk.importing.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.importing.document.Remark;
import no.planverk.importing.folder.WrittenPlans.Entry;
import no.planverk.importing.value.ModelWords;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.text.Language;
import no.planverk.text.Slug;

/**
 * What a document says of the strategy itself, otherwise than the files.
 *
 * @param fields the fields it gets, with what they become
 * @param byHand the keys of lists that lie there and are other than the document's
 * @param priorities the groups of urgency there will be, by slug
 */
record StrategyDifference(Map<String, Object> fields, List<String> byHand, Set<String> priorities) {

  /** What a planner has written of these stands. */
  private static final Set<String> PLANNERS_OWN = Set.of("tittel", "periode");

  private static final String PRIORITIES = "prioriteringer";

  /** The difference; a document that says nothing of the strategy changes nothing. */
  static StrategyDifference between(
      Map<String, Object> said, WrittenPlans written, Language language) {
    Optional<Entry> there = written.strategy();
    Map<String, Object> known = there.map(Entry::fields).orElse(Map.of());
    Map<String, Object> fields = new LinkedHashMap<>();
    List<String> byHand = new ArrayList<>();
    said.forEach(
        (key, value) -> {
          boolean isThere = known.containsKey(key);
          if (Joining.says(key, known.get(key), value) || (isThere && PLANNERS_OWN.contains(key))) {
            return;
          }
          if (there.isEmpty() || (isThere && value instanceof List<?>)) {
            byHand.add(key);
          } else {
            Joining.of(key, known.get(key), value)
                .filter(joined -> !(joined instanceof List<?>) || value instanceof List<?>)
                .ifPresentOrElse(put -> fields.put(key, put), () -> byHand.add(key));
          }
        });
    if (fields.containsKey("vedtatt")) {
      fields.put("status", ModelWords.word(StrategyStatus.VEDTATT, language));
    }
    Object groups = fields.getOrDefault(PRIORITIES, known.getOrDefault(PRIORITIES, List.of()));
    return new StrategyDifference(fields, byHand, slugs(groups));
  }

  private static Set<String> slugs(Object groups) {
    Set<String> slugs = new HashSet<>();
    for (Object group : groups instanceof List<?> items ? items : List.of(groups)) {
      if (group instanceof Map<?, ?> named) {
        named.values().forEach(value -> slugs.add(Slug.of(String.valueOf(value))));
      } else {
        slugs.add(Slug.of(String.valueOf(group)));
      }
    }
    return slugs;
  }

  /** The plans, where each has a priority there is, or none. */
  List<Map<String, Object>> known(List<Map<String, Object>> plans) {
    return plans.stream().map(this::known).toList();
  }

  private Map<String, Object> known(Map<String, Object> plan) {
    Object group = plan.get("prioritet");
    if (group == null || priorities.contains(Slug.of(String.valueOf(group)))) {
      return plan;
    }
    Map<String, Object> without = new LinkedHashMap<>(plan);
    without.remove("prioritet");
    return without;
  }

  /** The keys as the planner writes them. */
  static List<String> inForm(Collection<String> keys, Language language) {
    return keys.stream().map(key -> ModelWords.key(key, language)).toList();
  }

  /** The difference in words. */
  List<Remark> remarks(Language language) {
    List<Remark> remarks = new ArrayList<>();
    Difference.add(remarks, "endring-strategi", inForm(fields.keySet(), language));
    Difference.add(remarks, "endring-strategi-for-hand", inForm(byHand, language));
    return remarks;
  }
}
