package no.planverk.site;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * The goals, by society and organisation.
 *
 * @param intro the standard text
 * @param parts society first, then organisation; a part without goals is left out
 */
public record GoalsView(Html intro, List<PartGoals> parts) {

  /** The goals of one part; {@code id} is {@code samfunn} or {@code organisasjon}. */
  public record PartGoals(String id, String name, Html text, List<Area> areas) {}

  /** A focus area with its goals. */
  public record Area(
      String id, String name, @Nullable Html text, List<TextLink> plans, List<GoalItem> goals) {}

  /** A goal: actors are written with their role. */
  public record GoalItem(
      String id,
      String name,
      List<TextLink> plans,
      List<TextLink> actors,
      List<MeasureItem> measures) {}

  /** A measure; {@code detail} names unit and deadline, null where neither is known. */
  public record MeasureItem(String name, @Nullable String detail) {}
}
