package no.planverk.site.data;

import java.util.List;
import no.planverk.text.Html;
import org.jspecify.annotations.Nullable;

/**
 * What is published as data.
 *
 * @param intro the standard text on it
 * @param sets what there is
 * @param structured the same for search engines, as JSON-LD
 */
public record DataView(Html intro, List<SetItem> sets, Html structured) {

  /**
   * Something that is published as data.
   *
   * @param id its anchor
   * @param about what it is, in a sentence or two
   * @param page where the same can be read; null where that is no page of its own
   * @param more files of parts of it; null where there are none
   * @param columns what its columns hold; null where it is no table
   */
  public record SetItem(
      String id,
      String name,
      String about,
      List<FileItem> files,
      @Nullable String page,
      @Nullable More more,
      @Nullable Columns columns) {}

  /**
   * Files of parts of it.
   *
   * @param count how many there are, in words
   */
  public record More(String count, List<FileItem> files) {}

  /**
   * A file to take away.
   *
   * @param name its file name, or what it is of
   * @param about what it is for, and how big it is
   */
  public record FileItem(String name, String href, Html about) {}

  /**
   * The columns of a table.
   *
   * @param count how many there are, in words
   * @param rows one for each
   */
  public record Columns(String count, List<ColumnItem> rows) {}

  /**
   * A column.
   *
   * @param lang the language code of the meaning; null where it is the page's
   * @param example what stands there in the first row that has something; null where none has
   */
  public record ColumnItem(
      String key, String meaning, @Nullable String lang, @Nullable String example) {}
}
