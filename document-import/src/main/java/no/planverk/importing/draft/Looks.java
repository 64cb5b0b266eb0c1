package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.importing.document.Remark;

/** What a planner should look at first: one line for each kind, with the names it is about. */
public final class Looks {

  /** More names than these are counted. */
  private static final int MOST_NAMES = 8;

  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  /** One more thing of that kind. */
  void at(String key, String name) {
    names.computeIfAbsent(key, kind -> new LinkedHashSet<>()).add(name);
  }

  /** All, each kind as one remark. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    names.forEach(
        (key, those) -> {
          String some = those.stream().limit(MOST_NAMES).collect(Collectors.joining("», «"));
          String more = those.size() > MOST_NAMES ? " …" : "";
          remarks.add(
              new Remark(
                  key,
                  Map.of(
                      "antall", Integer.toString(those.size()), "navn", "«" + some + "»" + more)));
        });
    return List.copyOf(remarks);
  }
}
