package no.planverk.site.phrase;

import no.planverk.text.PlanDate;

/**
 * Something that happens in the work with a plan, or a span of it.
 *
 * @param kind what it is
 * @param from when, or when it begins
 * @param to when it ends; the same as {@code from} where it is one date
 * @param words the time in words, with what has to be said besides the kind
 */
public record Milestone(Kind kind, PlanDate from, PlanDate to, String words) {

  /** What happens, and the column it stands in: {@code framdrift.<column>}. */
  public enum Kind {
    NOTICE("oppstart"),
    START("oppstart"),
    HEARING("horing"),
    EXPECTED("vedtak"),
    /** When the adoption was to come that has come since. */
    PLANNED("vedtak"),
    ADOPTED("vedtak"),
    DEADLINE("vedtak"),
    WORK("arbeid");

    private final String column;

    Kind(String column) {
      this.column = column;
    }

    public String column() {
      return column;
    }
  }

  Milestone(Kind kind, PlanDate date, String words) {
    this(kind, date, date, words);
  }

  /** Whether it is a stretch of time the author has written both ends of. */
  public boolean isSpan() {
    return !from.equals(to);
  }
}
