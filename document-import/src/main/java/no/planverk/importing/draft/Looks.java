package no.planverk.importing.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.importing.document.Remark;

/** What a planner should look at first: one line for each kind, with the names it is about. */
public final class Looks {

  private final Map<String, Set<String>> names = new LinkedHashMap<>();

  /** One more thing of that kind. */
  void at(String key, String name) {
    names.computeIfAbsent(key, kind -> new LinkedHashSet<>()).add(name);
  }

  /** All, each kind as one remark. */
  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    names.forEach((key, those) -> remarks.add(Remark.named(key, those)));
    return List.copyOf(remarks);
  }
}
