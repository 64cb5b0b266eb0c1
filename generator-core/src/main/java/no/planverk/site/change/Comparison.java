package no.planverk.site.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.model.PlanIndex;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.FormerPlan;
import no.planverk.model.strategy.FormerStrategy;
import no.planverk.text.Slug;

/** Sets the plans of a former strategy beside those of today. */
final class Comparison {

  private final PlanIndex plans;
  private final Map<String, Plan> bySlug = new HashMap<>();

  private Comparison(PlanIndex plans) {
    this.plans = plans;
    plans.listed().forEach(plan -> bySlug.putIfAbsent(Slug.of(plan.name()), plan));
    plans.listed().forEach(plan -> known(Stream.of(plan.naming().name()), plan));
    plans.listed().forEach(plan -> known(plan.naming().others(), plan));
    bySlug.remove("");
  }

  private void known(Stream<String> names, Plan plan) {
    names.forEach(name -> bySlug.putIfAbsent(Slug.of(name), plan));
  }

  /**
   * What has become of every plan: first those the former strategy had, in its order, then the new
   * ones in today's. Empty where the plans of the former strategy are not written: then nothing can
   * be said of what is new.
   */
  static List<PlanChange> of(FormerStrategy former, PlanIndex plans) {
    return former.plans().isEmpty() ? List.of() : new Comparison(plans).changes(former);
  }

  private List<PlanChange> changes(FormerStrategy former) {
    List<PlanChange> changes = new ArrayList<>();
    Set<Plan> met = new HashSet<>();
    for (FormerPlan before : former.plans()) {
      Optional<Plan> now = now(before);
      now.ifPresent(met::add);
      changes.add(new PlanChange(before, now.orElse(null)));
    }
    plans.plans().stream()
        .filter(plan -> !met.contains(plan))
        .forEach(plan -> changes.add(new PlanChange(null, plan)));
    return List.copyOf(changes);
  }

  /** The plan that is named, or else the one of the same name. */
  private Optional<Plan> now(FormerPlan before) {
    return before.plan() != null
        ? plans.find(before.plan())
        : Optional.ofNullable(bySlug.get(Slug.of(before.name())));
  }
}
