package no.planverk.site.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the yearly report to KOSTRA asks of planning.
 *
 * @param about what the figures are, and what must be seen to before they are used
 * @param year what year they are for, in words
 * @param rows the questions
 * @param dataHref where they can be had as a file
 */
public record KostraView(String about, String year, List<Row> rows, String dataHref) {

  /**
   * A question.
   *
   * @param value the answer; null where the strategy does not tell
   * @param where where it is from, or why there is none
   */
  public record Row(String code, String question, @Nullable String value, String where) {}
}
