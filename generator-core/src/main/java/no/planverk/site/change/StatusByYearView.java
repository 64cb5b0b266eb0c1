package no.planverk.site.change;

import java.util.List;
import no.planverk.site.page.TextLink;

/**
 * Where the plans stood year by year.
 *
 * @param columns the years, the oldest first, and now where any plan says where it stands
 * @param summaries how many plans stood where, a sentence for each column
 * @param rows the plans whose history is written
 */
public record StatusByYearView(List<String> columns, List<String> summaries, List<Row> rows) {

  /** A plan with a cell for each column. */
  public record Row(TextLink plan, List<StatusThen> cells) {}
}
