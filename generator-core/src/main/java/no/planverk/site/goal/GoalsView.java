package no.planverk.site.goal;

import java.util.List;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page of the goals: those for the society and for the organisation apart, for
 * the municipality reaches the first only with others.
 *
 * @param intro the standard text
 * @param vision what the municipality wants to be; null where it is not written
 * @param parts society first, then organisation; a part without goals is left out
 * @param coverage what hangs together and what does not
 * @param matrix the plans against the UN's goals; null where no plan follows up any
 */
public record GoalsView(
    Html intro,
    @Nullable String vision,
    List<PartGoals> parts,
    UncoveredGoalsView coverage,
    @Nullable MatrixView matrix) {

  /**
   * The goals of one part.
   *
   * @param id {@code samfunn} or {@code organisasjon}
   * @param answers who answers for the part, in words
   */
  public record PartGoals(String id, String name, String answers, Html text, List<Area> areas) {}

  /**
   * A focus area with the goals it has in the part; one with goals in both parts stands in both.
   *
   * @param adoptedIn the plan the goals are adopted in; null where it is not written
   */
  public record Area(
      String id,
      String name,
      @Nullable Html text,
      @Nullable TextLink adoptedIn,
      List<TextLink> plans,
      List<GoalItem> goals) {}
}
