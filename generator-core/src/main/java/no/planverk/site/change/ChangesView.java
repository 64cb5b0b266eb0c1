package no.planverk.site.change;

import java.util.List;
import no.planverk.site.page.TextLink;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since the strategy before this one.
 *
 * @param intro the standard text
 * @param evaluation how this strategy judges the one before; null where it is not written
 * @param newest the strategy before this one
 * @param summary how many plans are kept, new, changed and gone, in words; empty where the plans of
 *     the former strategy are not written
 * @param groups the plans by what has become of them; a group without plans is left out
 * @param older the strategies before that, the newest first
 * @param history where the plans stood year by year; null where nothing is written of it
 */
public record ChangesView(
    Html intro,
    @Nullable Html evaluation,
    Former newest,
    List<String> summary,
    List<Group> groups,
    List<Former> older,
    @Nullable StatusByYearView history) {

  /**
   * A former strategy.
   *
   * @param title its title, a link where the document has an address
   * @param adopted when and by whom; null where it is not written
   * @param evaluation how it went; null where it is not written
   */
  public record Former(
      String id,
      TextLink title,
      String period,
      @Nullable String adopted,
      @Nullable Html evaluation) {}

  /**
   * Plans that have fared alike.
   *
   * @param columns the keys of the columns with content: {@code bestemt}, {@code gikk}, {@code naa}
   */
  public record Group(String id, String title, List<String> columns, List<Row> rows) {}

  /**
   * A plan.
   *
   * @param name its name now, or the name it had where it is gone
   * @param formerName the name it had where that was another; null where it was the same
   * @param cells one for each column
   */
  public record Row(TextLink name, @Nullable String formerName, List<StatusThen> cells) {}
}
