package no.planverk.site.phrase;

import java.util.List;
import java.util.stream.Stream;
import no.planverk.model.plan.DecisionKind;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

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
    WORK("arbeid"),
    /** The years in which it is to be settled what becomes of the plan. */
    ASSESSMENT("vurderes"),
    REPEAL("oppheves"),
    /** The years in which it ceases to be a plan of its own. */
    END("utgar");

    private final String column;

    Kind(String column) {
      this.column = column;
    }

    public String column() {
      return column;
    }

    /** Every column once, in the order they stand in. */
    public static List<String> columns() {
      return Stream.of(values()).map(Kind::column).distinct().toList();
    }

    /** What the years of a decision are of; null of one that only lets a plan stand or wait. */
    public static @Nullable Kind of(DecisionKind decision) {
      return switch (decision.effect()) {
        case WORK -> WORK;
        case STANDS -> null;
        case WAITS -> decision == DecisionKind.VURDERES ? ASSESSMENT : null;
        case ENDS -> decision == DecisionKind.OPPHEVES ? REPEAL : END;
      };
    }

    /** Whether it is told by whole years, in which nobody has said when it begins or ends. */
    public boolean isYears() {
      return this == WORK || this == ASSESSMENT || this == REPEAL || this == END;
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
