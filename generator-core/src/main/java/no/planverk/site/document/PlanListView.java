package no.planverk.site.document;

import java.util.List;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * The plans, each in a line or two: what there is room for across a sheet of paper.
 *
 * @param total how many they are
 * @param others how many rows are work and no plan
 * @param numbered whether any has a number
 * @param groups the plans under the municipality's own headings; one group with an empty title
 *     where it has none
 */
public record PlanListView(int total, int others, boolean numbered, List<Group> groups) {

  /** Plans under one heading. */
  public record Group(String title, List<Row> rows) {}

  /**
   * A plan.
   *
   * @param number its number in the strategy; null where it has none
   * @param adopted when it was adopted
   * @param status where it stands
   * @param decision what is to happen with it
   * @param when when that happens
   * @param responsible who answers for it
   */
  public record Row(
      @Nullable String number,
      TextLink name,
      Said adopted,
      Said status,
      Said decision,
      List<String> when,
      Said responsible) {}

  /** What a column says of a plan: a tag, lines, both or nothing. */
  public record Said(@Nullable Tag tag, List<TextLink> lines) {}
}
