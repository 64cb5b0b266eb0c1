package no.planverk.site.phrase;

import java.time.LocalDate;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A hearing of the strategy or of a plan, as it stands on a day.
 *
 * @param plan the plan; null for the strategy
 * @param hearing what is known of it; nothing where only the status tells that there is one
 * @param planned whether only its time is written, not its period
 * @param state where it stands
 */
public record HeldHearing(
    @Nullable Plan plan, Hearing hearing, boolean planned, HearingState state) {

  /** Whether the author wrote of the hearing itself, not only of its time or the plan's status. */
  public boolean isWritten() {
    return !planned && (hearing.from() != null || hearing.deadline() != null);
  }

  /** The last day it can have to do with; far ahead where nothing is known. */
  public LocalDate end() {
    PlanDate end = hearing.deadline() != null ? hearing.deadline() : hearing.from();
    return end == null ? LocalDate.MAX : end.last();
  }

  /** The first day it can begin; far ahead where that is not known. */
  public LocalDate beginning() {
    PlanDate from = hearing.from() != null ? hearing.from() : hearing.deadline();
    return from == null ? LocalDate.MAX : from.first();
  }
}
