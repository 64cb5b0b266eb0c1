package no.planverk.site.strategy;

import java.util.List;
import java.util.stream.IntStream;
import no.planverk.model.process.Hearing;
import no.planverk.site.page.PageContext;
import no.planverk.site.phrase.Answer;
import no.planverk.site.phrase.HearingPeriod;
import no.planverk.site.phrase.HearingState;
import no.planverk.site.phrase.Hearings;
import no.planverk.site.phrase.HeldHearing;
import no.planverk.site.strategy.StrategyView.OpenHearing;

/** The hearings of the strategy itself that people can answer now, for its page. */
final class OpenHearings {

  private OpenHearings() {}

  static List<OpenHearing> of(PageContext context) {
    List<HeldHearing> open =
        Hearings.ofStrategy(context.model(), context.site().today())
            .filter(held -> held.state() == HearingState.OPEN)
            .toList();
    return IntStream.range(0, open.size())
        .mapToObj(at -> hearing(context, open.get(at), at))
        .toList();
  }

  private static OpenHearing hearing(PageContext context, HeldHearing held, int at) {
    String what = title(context, held.hearing());
    return new OpenHearing(
        context.word("horing-tilstand.OPEN", "horing", what),
        HearingPeriod.of(context, held),
        context.htmlOrNull(held.hearing().how(), 3, "horing-na-" + at + "--"),
        Answer.of(context, held),
        context.word("horing-tilstand.CLOSED", "horing", what));
  }

  /** What is heard. */
  static String title(PageContext context, Hearing hearing) {
    return hearing.subject() == null
        ? context.word("strategi.horing")
        : context.word("strategi.horingen." + hearing.subject());
  }
}
