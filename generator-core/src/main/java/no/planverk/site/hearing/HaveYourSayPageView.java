package no.planverk.site.hearing;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import no.planverk.site.strategy.StrategyProcessView;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * How people take part.
 *
 * @param intro what the page tells, one sentence
 * @param dated a sentence on the day the days are counted from
 * @param open what people can answer now
 * @param coming what they can answer later
 * @param closed what is over
 * @param advice the standard text on how to have a say
 * @param contact how to reach the municipality; empty where nothing is known
 * @param work the plans somebody makes or changes in the period
 * @param plansHref where all plans are
 * @param involved who is drawn into the strategy and the plans
 * @param steps the making of the strategy, step by step
 */
public record HaveYourSayPageView(
    String intro,
    String dated,
    List<Notice> open,
    List<Notice> coming,
    List<Notice> closed,
    Html advice,
    List<TextLink> contact,
    List<Work> work,
    String plansHref,
    List<Involved> involved,
    List<StrategyProcessView.Step> steps) {

  /**
   * A hearing.
   *
   * @param id its anchor: {@code horing-} and the plan's id for the plan's most pressing one
   * @param subject what is heard, such as "Planprogram"
   * @param when its time in words; empty where it is not known
   * @param answer how it is answered, and who can be asked
   * @param how the author's words on how to answer; null where there are none
   * @param ways where to answer and what to read
   * @param result what came of it, in one sentence; null where nobody has said
   * @param outcome the same in the author's words
   */
  public record Notice(
      String id,
      TextLink name,
      String subject,
      List<String> when,
      Answer answer,
      @Nullable Html how,
      List<Fact> ways,
      @Nullable String result,
      @Nullable Html outcome) {}

  /**
   * A plan that is made or changed.
   *
   * @param decision what is decided for it; null where nothing is
   * @param status where it stands; null where that is not written, or it is adopted
   * @param when what happens when, with its label; empty where no time is written
   * @param responsible the units that answer for it
   * @param say where its hearing stands on this page, or another way to say what one thinks; null
   *     where there is none
   */
  public record Work(
      TextLink name,
      @Nullable Tag decision,
      @Nullable Tag status,
      List<String> when,
      List<TextLink> responsible,
      @Nullable TextLink say) {}

  /** A plan or the strategy, and those drawn into the work, each in one line. */
  public record Involved(TextLink name, List<String> groups) {}
}
