package no.planverk.data.event;

import no.planverk.model.plan.Plan;
import no.planverk.model.value.DocumentAddress;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens with a plan or the strategy.
 *
 * @param reference names it among all of a municipality's events; it stays when words and days are
 *     changed
 * @param plan the plan; null for the strategy
 * @param about what the author calls it; null where its kind says all
 * @param planned when it is to happen; stays when it has happened; null where no plan is written
 * @param actual when it happened; null until it has
 */
public record PlanEvent(
    String reference,
    @Nullable Plan plan,
    EventKind kind,
    @Nullable String about,
    @Nullable PlanDate planned,
    @Nullable PlanDate actual,
    @Nullable Decider decider) {

  /** Who decides or decided, in which case, and where that can be read. */
  public record Decider(
      @Nullable String body, @Nullable String caseNumber, @Nullable DocumentAddress link) {}

  /** When it happened, or else is to happen. */
  public @Nullable PlanDate time() {
    return actual != null ? actual : planned;
  }
}
