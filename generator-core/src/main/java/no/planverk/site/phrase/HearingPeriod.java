package no.planverk.site.phrase;

import no.planverk.model.process.Hearing;
import no.planverk.site.page.PageContext;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/** When a hearing is held, in one line. */
public final class HearingPeriod {

  private HearingPeriod() {}

  /** Its period or its deadline; null where neither is known. */
  public static @Nullable String of(PageContext context, Hearing hearing) {
    PlanDate from = hearing.from();
    PlanDate deadline = hearing.deadline();
    if (from != null && deadline != null) {
      return context.word(
          "horing.periode", "fra", context.date(from), "frist", context.date(deadline));
    }
    if (deadline != null) {
      return context.word("horing.frist", "frist", context.date(deadline));
    }
    return from == null ? null : context.word("horing.fra", "fra", context.date(from));
  }
}
