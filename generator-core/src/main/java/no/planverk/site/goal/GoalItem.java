package no.planverk.site.goal;

import java.util.List;
import no.planverk.site.page.Fact;
import no.planverk.site.page.TextLink;
import no.planverk.site.phrase.IndicatorView;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * A goal with everything below it.
 *
 * @param actors those who take part
 * @param facts who answers for it in the municipality, the plans that follow it up, the challenges
 *     it meets and the UN's goals it builds on
 */
public record GoalItem(
    String id,
    String name,
    @Nullable Html text,
    List<Actor> actors,
    List<Fact> facts,
    List<Branch> subGoals,
    List<Branch> strategies,
    List<MeasureItem> measures,
    List<IndicatorView> indicators) {

  /** A sub-goal or a strategy; a strategy has no indicators. */
  public record Branch(
      String name,
      List<TextLink> plans,
      List<MeasureItem> measures,
      List<IndicatorView> indicators) {}

  /**
   * A measure.
   *
   * @param detail responsible unit, deadline and status in one line; null where none is known
   * @param plan the plan it is carried out through; null where none is named
   * @param actors those who take part
   */
  public record MeasureItem(
      String name, @Nullable String detail, @Nullable TextLink plan, List<Actor> actors) {}

  /** Someone who takes part, and the role in words: it is not a part of what leads to the actor. */
  public record Actor(TextLink link, String role) {}
}
