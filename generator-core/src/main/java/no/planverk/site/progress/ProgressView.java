package no.planverk.site.progress;

import java.util.List;
import no.planverk.site.page.Tag;
import no.planverk.site.page.TextLink;
import org.jspecify.annotations.Nullable;

/**
 * When things happen: a table whose last column draws what the others say.
 *
 * <p>Places on the time axis go from 0, where the period begins, to 1000, where it ends.
 *
 * @param intro how to read the page
 * @param notes what has to be known of today and of the Act's deadline, one sentence each
 * @param counted how many of the plans have a time, in words
 * @param period the years shown, in words
 * @param axis the years
 * @param columns the columns with words, those that are in use
 * @param groups the strategy itself and the plans under their headings
 * @param kinds the kinds of marks in use, for the legend
 * @param waiting plans to be worked with whose time is not known, under their headings
 * @param resting plans nobody is to work with in the period
 */
public record ProgressView(
    String intro,
    List<String> notes,
    String counted,
    String period,
    Axis axis,
    List<Column> columns,
    List<Group> groups,
    List<String> kinds,
    List<ListedGroup> waiting,
    List<Listed> resting) {

  /**
   * The years.
   *
   * @param years the number of each year; empty texts where there is no room for it
   * @param lines where each year but the first begins
   * @param today today's place; null where today is outside
   */
  public record Axis(List<String> years, List<Integer> lines, @Nullable Integer today) {}

  /** A column: its key, as in {@link Cell#key}, and its heading. */
  public record Column(String key, String title) {}

  /** Plans under one heading; the title is empty where there are no headings. */
  public record Group(String title, List<Row> rows) {}

  /**
   * A plan.
   *
   * @param decision what is decided for it; null where nothing is
   * @param lanes how many lanes its marks stand in
   */
  public record Row(
      TextLink name, @Nullable Tag decision, List<Cell> cells, List<Mark> marks, int lanes) {}

  /** What a column says; {@code lines} is empty where it says nothing. */
  public record Cell(String key, List<String> lines) {}

  /**
   * Something drawn.
   *
   * @param kind {@code arbeid}, {@code bar}, {@code ca} and {@code periode} are as long as from
   *     {@code from} to {@code to}; {@code oppstart}, {@code horing}, {@code vedtak}, {@code
   *     planlagt}, {@code frist}, {@code for} and {@code etter} are points
   * @param lane counted from 0, from the top; nothing in a lane stands on anything but its own box
   */
  public record Mark(String kind, int from, int to, int lane) {}

  /** Plans without a time under one heading; the title is empty where there are no headings. */
  public record ListedGroup(String title, List<Listed> plans) {}

  /** A plan without a time, and what is decided for it; null where nothing is. */
  public record Listed(TextLink name, @Nullable Tag decision) {}
}
