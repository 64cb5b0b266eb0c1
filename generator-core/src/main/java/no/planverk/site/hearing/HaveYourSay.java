package no.planverk.site.hearing;

import java.util.List;
import no.planverk.model.Kind;
import no.planverk.model.plan.Plan;
import no.planverk.model.process.Hearing;
import no.planverk.site.hearing.HaveYourSayView.Open;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import no.planverk.site.phrase.HearingState;
import no.planverk.site.phrase.Hearings;
import no.planverk.site.phrase.HeldHearing;
import org.jspecify.annotations.Nullable;

/** Says what people can have a say in now, or next. */
public final class HaveYourSay {

  private static final int MOST = 5;

  private final PageContext context;

  private HaveYourSay(PageContext context) {
    this.context = context;
  }

  public static HaveYourSayView of(PageContext context) {
    return of(context, MOST);
  }

  /** The same with all that are open, however many they are. */
  public static HaveYourSayView all(PageContext context) {
    return of(context, Integer.MAX_VALUE);
  }

  private static HaveYourSayView of(PageContext context, int most) {
    HaveYourSay writer = new HaveYourSay(context);
    Hearings hearings = new Hearings(context.model(), context.site().today());
    List<HeldHearing> open = hearings.open();
    List<HeldHearing> coming = hearings.coming();
    String state =
        open.isEmpty()
            ? coming.isEmpty() ? "delta.ingen" : "delta.neste"
            : open.size() == 1 ? "delta.en" : "delta.flere";
    List<HeldHearing> shown =
        open.isEmpty() ? coming.stream().limit(1).toList() : open.stream().limit(most).toList();
    return new HaveYourSayView(
        context.word(state, "antall", Integer.toString(open.size())),
        !open.isEmpty(),
        shown.stream().map(writer::hearing).toList(),
        new TextLink(context.word("delta.mer"), context.href(PageName.PARTICIPATION)));
  }

  private Open hearing(HeldHearing held) {
    Plan plan = held.plan();
    TextLink what = plan == null ? context.strategy() : context.link(Kind.PLAN, plan);
    boolean open = held.state() == HearingState.OPEN;
    return new Open(what, when(held.hearing(), open), Answer.of(context, held));
  }

  private @Nullable String when(Hearing hearing, boolean open) {
    if (hearing.deadline() != null) {
      return context.word("delta.frist", "frist", context.date(hearing.deadline()));
    }
    return open || hearing.from() == null
        ? null
        : context.word("delta.starter", "dato", context.date(hearing.from()));
  }
}
