package no.planverk.rule.situation;

import java.util.ArrayList;
import java.util.List;
import no.planverk.model.plan.Plan;

/** Plans named in one sentence, so that what concerns many is said once. */
public final class PlanNames {

  private static final int MOST = 3;

  private PlanNames() {}

  /** The names of a few, the first names of many: «A», «B», «C» og 7 andre. */
  public static String of(List<Plan> plans, Situation situation) {
    List<String> named = new ArrayList<>();
    int shown = plans.size() == MOST + 1 ? MOST + 1 : Math.min(MOST, plans.size());
    plans.subList(0, shown).forEach(plan -> named.add("«" + plan.name() + "»"));
    if (shown < plans.size()) {
      named.add(situation.word("andre-planer").replace("{antall}", "" + (plans.size() - shown)));
    }
    return situation.and(named);
  }
}
