package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.text.Slug;

/** The groups of urgency the plans of a document name, with its own words. */
final class Priorities {

  /** More is an order of all the plans, and no grouping of them. */
  private static final int MOST = 20;

  private static final int LONGEST = 100;

  /** What means more than another, where all the groups are of these. */
  private static final List<String> SCALE =
      List.of("svaert-hoy", "svaert-hog", "hoy", "hog", "middels", "medium", "lav", "lag");

  private final Looks looks;
  private final Map<String, String> names = new LinkedHashMap<>();

  Priorities(Looks looks) {
    this.looks = looks;
  }

  /** Takes down a group and gives its name; empty for a cross, a whole text, or one too many. */
  Optional<String> take(String words) {
    String id = Slug.of(words);
    boolean isGroup =
        !PlanIds.isReserved(id) && words.length() <= LONGEST && !words.matches("(?iu)x|ja|nei");
    if (!isGroup || (names.size() == MOST && !names.containsKey(id))) {
      return Optional.empty();
    }
    names.putIfAbsent(id, words);
    return Optional.ofNullable(names.get(id));
  }

  /** The groups, the most urgent first where that is sure; else as they came, which is told. */
  List<Map<String, Object>> fields() {
    List<String> ids = new ArrayList<>(names.keySet());
    if (ids.stream().allMatch(id -> id.matches("[0-9]{1,4}"))) {
      ids.sort(Comparator.comparing(Integer::valueOf));
    } else if (ids.stream().allMatch(id -> id.matches("[a-z]"))) {
      ids.sort(Comparator.naturalOrder());
    } else if (SCALE.containsAll(ids)) {
      ids.sort(Comparator.comparing(SCALE::indexOf));
    } else {
      ids.forEach(id -> looks.at("se-prioritet", String.valueOf(names.get(id))));
    }
    return ids.stream().map(this::fields).toList();
  }

  private Map<String, Object> fields(String id) {
    return new LinkedHashMap<>(Map.of("navn", String.valueOf(names.get(id))));
  }
}
