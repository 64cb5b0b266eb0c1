package no.planverk.site.phrase;

import no.planverk.site.page.PageContext;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** When a hearing is held, in one line. */
public final class HearingPeriod {

  private HearingPeriod() {}

  /** Its period, its deadline or what was planned; null where none is known. */
  public static @Nullable String of(PageContext context, HeldHearing held) {
    PlanDate from = held.hearing().from();
    PlanDate deadline = held.hearing().deadline();
    String planned = planned(context, held);
    if (planned != null) {
      return planned;
    }
    if (from != null && deadline != null) {
      return context.word(
          "horing.periode", "fra", context.date(from), "frist", context.date(deadline));
    }
    if (deadline != null) {
      return context.word("horing.frist", "frist", context.date(deadline));
    }
    return from == null ? null : context.word("horing.fra", "fra", context.date(from));
  }

  /** That it is or was planned, where no more than that is written; null for others. */
  public static @Nullable String planned(PageContext context, HeldHearing held) {
    PlanDate time = held.hearing().from();
    if (!held.planned() || time == null) {
      return null;
    }
    boolean isOver = held.state() == HearingState.CLOSED;
    String key = isOver ? "medvirkning.var-planlagt" : "medvirkning.planlagt";
    return context.word(key, "tid", Milestones.time(context, time));
  }
}
