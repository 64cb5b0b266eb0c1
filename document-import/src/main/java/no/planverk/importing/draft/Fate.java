package no.planverk.importing.draft;

import no.planverk.importing.document.Unit;

/**
 * What became of a cell or a paragraph.
 *
 * @param unit the cell or paragraph
 * @param kind where it ended
 * @param where the more exact place: a plan and its field, a file, or the key of a reason
 */
public record Fate(Unit unit, Kind kind, String where) {

  /** Where a cell or paragraph can end. */
  public enum Kind {
    /** In a field of its own. */
    FIELD,
    /** In a remark on its plan, or as its own words beside a field. */
    REMARK,
    /** In the text of a chapter, or in a picture file of it. */
    TEXT,
    /** It said what other cells mean, such as the words over a column. */
    HEAD,
    /** Only in the report. */
    REPORT
  }
}
