package no.planverk.site.change;

import no.planverk.model.plan.Decision;
import no.planverk.model.plan.DecisionKind;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.FormerPlan;
import no.planverk.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one plan from one strategy to the next.
 *
 * @param before the plan in the former strategy; null where it is new
 * @param now the plan in this strategy; null where it is gone
 */
record PlanChange(@Nullable FormerPlan before, @Nullable Plan now) {

  /** The ways a plan can have changed, in the order they are told. */
  enum Kind {
    NEW,
    CHANGED,
    KEPT,
    GONE
  }

  /** Its name today, or the name it had where it is gone. */
  String name() {
    return now != null ? now.name() : before != null ? before.name() : "";
  }

  /** The name it had; null where that was the same as today's. */
  @Nullable String formerName() {
    return before == null || now == null || Slug.of(before.name()).equals(Slug.of(now.name()))
        ? null
        : before.name();
  }

  /** A decision that is not written on one of the sides is no change. */
  Kind kind() {
    if (before == null) {
      return Kind.NEW;
    }
    if (now == null) {
      return Kind.GONE;
    }
    DecisionKind then = before.decision();
    Decision today = now.decision();
    return then == null || today == null || then == today.kind() ? Kind.KEPT : Kind.CHANGED;
  }
}
