package no.planverk.site.front;

import java.util.List;
import no.planverk.site.hearing.HaveYourSayView;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The front page, which tells the strategy in a minute.
 *
 * @param summary the strategy's own summary; null where there is none
 * @param decided what is decided
 * @param events what happens next, the nearest first; empty where nothing is known
 * @param all where the rest of what happens stands; null where nothing more does
 * @param takePart how people take part
 * @param questions what people come to ask, with the answers
 * @param themes the way in by theme; null where the plans have less than two
 * @param types the way in by type of plan; null where there are less than two
 * @param changed what was changed last; empty where that is not known
 */
public record FrontView(
    @Nullable Html summary,
    DecisionsInBriefView decided,
    List<Event> events,
    @Nullable TextLink all,
    HaveYourSayView takePart,
    List<Question> questions,
    @Nullable WayIn themes,
    @Nullable WayIn types,
    List<Changed> changed) {

  /** A day in words, and what was changed on it. */
  public record Changed(String when, List<TextLink> what) {}

  /**
   * A question, its answer in a line or two, and where there is more of it.
   *
   * @param later what is said in its place when a deadline has passed since the page was made; null
   *     where no deadline makes it untrue
   */
  public record Question(
      String question, String answer, @Nullable String later, List<TextLink> ways) {}

  /**
   * The way in to the plans by topic.
   *
   * @param rest how many topics are shown of how many there are; null where all are
   * @param plans where all plans are
   */
  public record WayIn(List<Topic> topics, @Nullable String rest, TextLink plans) {}

  /** A way to the plans of a theme or type, and how many they are. */
  public record Topic(TextLink name, String count) {}

  /**
   * Something that happens.
   *
   * @param when its date in words
   * @param what what happens, such as "Ventes vedtatt"
   * @param plans the plans it happens to; empty where it happens to the strategy
   */
  public record Event(String when, String what, List<TextLink> plans) {}

  /** A card that leads to another page. */
  public record Door(String title, String text, String href) {}
}
