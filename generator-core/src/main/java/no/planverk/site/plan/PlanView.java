package no.planverk.site.plan;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.site.page.Spread;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.Answer;
import no.planverk.site.phrase.WhoToAsk;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * One plan. Lists are empty, and texts null, where nothing is known.
 *
 * @param decided what is decided for it
 * @param brief what it is
 * @param course when things happen to it
 * @param people who has to do with it
 * @param ties what it is tied to
 * @param account what it takes, and what there is to read of it
 * @param input where people can say what they think of it; null where there is no address
 * @param ask who answers questions of it; null where nobody can be reached
 * @param beside the plans before and after it
 */
public record PlanView(
    @Spread Decided decided,
    @Spread Brief brief,
    @Spread Course course,
    @Spread People people,
    @Spread Ties ties,
    @Spread Account account,
    @Nullable TextLink input,
    @Nullable WhoToAsk ask,
    Beside beside) {

  /** The plan before and the one after; null at the ends. */
  public record Beside(@Nullable TextLink before, @Nullable TextLink after) {}

  /**
   * What is decided for a plan.
   *
   * @param decision in the same words for all plans
   * @param decisionWords our word for it, where the strategy's own do not say the same
   * @param decisionFacts what else is said of it: conditions, years, deadline
   * @param reason why
   */
  public record Decided(
      @Nullable Tag decision,
      @Nullable String decisionWords,
      List<Fact> decisionFacts,
      @Nullable Html reason) {}

  /**
   * What a plan is.
   *
   * @param type what kind of plan it is
   * @param facts the plan in short
   * @param text the author's own text
   */
  public record Brief(@Nullable TypeItem type, List<Fact> facts, @Nullable Html text) {}

  /**
   * When things happen to a plan.
   *
   * @param notices the hearings people can answer now or soon
   * @param timeline the steps of its process, the earliest first
   * @param hearings the hearings that are not among the notices
   */
  public record Course(
      List<HearingItem> notices, List<Moment> timeline, List<HearingItem> hearings) {}

  /**
   * Who has to do with a plan.
   *
   * @param who those that treat it and those it is shared with
   * @param involvement those that are drawn in, and how
   */
  public record People(List<Fact> who, List<Fact> involvement) {}

  /**
   * What a plan is tied to.
   *
   * @param why the grounds for having it
   * @param relations the plans it is tied to, by kind of tie
   * @param goals the goals and challenges it is tied to, by kind of tie
   */
  public record Ties(List<Fact> why, List<Fact> relations, List<Fact> goals) {}

  /**
   * What a plan takes, and what there is to read of it.
   *
   * @param resources the work and the money it takes
   * @param evaluation how it has worked
   * @param history where it stood before
   * @param own what the strategy's own columns say of it
   * @param comment what else the plan table says of it
   * @param documents the document and what is linked to
   */
  public record Account(
      List<Fact> resources,
      @Nullable Html evaluation,
      List<Fact> history,
      List<OwnItem> own,
      @Nullable Html comment,
      List<Fact> documents) {}

  /**
   * A step of the plan's process.
   *
   * @param when the date as it is known; null where it is not set
   * @param who the body and the case; null where not written
   * @param state names where it stands in time for the style sheet: {@code ferdig}, {@code
   *     passert}, {@code naa}, {@code kommer} or {@code ukjent}
   * @param stateText the same in words
   */
  public record Moment(
      String what,
      @Nullable String when,
      @Nullable String who,
      @Nullable Html text,
      String state,
      String stateText) {}

  /**
   * A hearing.
   *
   * @param what what is heard
   * @param title the same, and whether it is now
   * @param when its period or deadline; null where neither is known
   * @param how how to take part; null where not written
   * @param facts documents, announcements, statements
   * @param answer how it is answered, and who can be asked
   * @param over the title of the day after its deadline
   * @param outcome what it led to; null where not written
   */
  public record HearingItem(
      String what,
      String title,
      @Nullable String when,
      @Nullable Html how,
      List<Fact> facts,
      Answer answer,
      String over,
      @Nullable Html outcome) {}

  /** What one of the strategy's own columns says of the plan. */
  public record OwnItem(String title, Html text) {}

  /** A plan type, and what such a plan is; null where nobody has explained it. */
  public record TypeItem(TextLink name, @Nullable String explanation) {}
}
