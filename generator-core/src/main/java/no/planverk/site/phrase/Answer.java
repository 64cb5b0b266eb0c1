package no.planverk.site.phrase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.planverk.model.process.Hearing;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.TextLink;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * How a hearing is answered where it is read.
 *
 * @param button the way to answer it; null where it is not open, or no address is known
 * @param about what is answered, for those who hear the button and do not see what it stands by
 * @param deadline its last day as {@code yyyy-MM-dd}, from which the reader's browser counts; null
 *     where it is not open, or the day is not known
 * @param left how many days are left, counted from the day the site was made; null with the day
 * @param contact who answers questions; null where nobody can be reached
 */
public record Answer(
    @Nullable TextLink button,
    String about,
    @Nullable String deadline,
    @Nullable String left,
    @Nullable WhoToAsk contact) {

  /** How a hearing is answered from a page. */
  public static Answer of(PageContext context, HeldHearing held) {
    boolean open = held.state() == HearingState.OPEN;
    LocalDate last = open ? day(held.hearing()) : null;
    return new Answer(
        open ? button(context, held) : null,
        held.plan() == null ? context.model().strategy().title() : held.plan().name(),
        last == null ? null : last.toString(),
        last == null ? null : left(context, last),
        held.state() == HearingState.CLOSED ? null : WhoToAsk.of(context, held.plan()));
  }

  /** Days can be counted only to a deadline that is a day. */
  private static @Nullable LocalDate day(Hearing hearing) {
    PlanDate deadline = hearing.deadline();
    return deadline == null || deadline.precision() != PlanDate.Precision.DAY
        ? null
        : deadline.last();
  }

  private static @Nullable TextLink button(PageContext context, HeldHearing held) {
    String href = HaveYourSayLink.answer(context, held);
    if (href == null) {
      return null;
    }
    PlanDate deadline = held.hearing().deadline();
    String words =
        deadline == null
            ? context.word("innspill.knapp")
            : context.word("innspill.knapp-innen", "frist", context.date(deadline));
    return new TextLink(words, href);
  }

  private static String left(PageContext context, LocalDate last) {
    long days = ChronoUnit.DAYS.between(context.site().today(), last);
    if (days == 0) {
      return context.word("medvirkning.i-dag");
    }
    return days == 1
        ? context.word("medvirkning.dag-igjen")
        : context.word("medvirkning.dager-igjen", "antall", Long.toString(days));
  }
}
