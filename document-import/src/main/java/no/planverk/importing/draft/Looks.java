package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.planverk.importing.document.Remark;

/** What a planner should look at first: one line for each kind, with the names it is about. */
public final class Looks {

  /** More names than these are counted. */
  private static final int MOST_NAMES = 8;

  private final Map<String, List<String>> names = new LinkedHashMap<>();

  /** One more thing of that kind. */
  void at(String key, String name) {
    List<String> those = names.computeIfAbsent(key, kind -> new ArrayList<>());
    if (!those.contains(name)) {
      those.add(name);
    }
  }

  /** All, each kind as one remark. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    names.forEach(
        (key, those) -> {
          String some = String.join("», «", those.subList(0, Math.min(MOST_NAMES, those.size())));
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
