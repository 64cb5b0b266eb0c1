package no.planverk.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.planverk.model.WorkUnit;
import no.planverk.text.Numbers;

/** Writes amounts of work in the municipality's unit, with two decimals at most. */
final class WorkAmounts {

  private static final int DECIMALS = 2;

  private final Scope scope;
  private final WorkUnit unit;
  private final Numbers numbers;

  WorkAmounts(Scope scope, WorkUnit unit) {
    this.scope = scope;
    this.unit = unit;
    this.numbers = scope.material().numbers();
  }

  /** The amount with its unit. */
  String words(BigDecimal amount) {
    String number = number(amount);
    return switch (unit) {
      case PERSON_YEARS -> scope.word("mengde.arsverk", "antall", number);
      case HOURS ->
          amount.compareTo(BigDecimal.ONE) == 0
              ? scope.word("mengde.time")
              : scope.word("mengde.timer", "antall", number);
    };
  }

  /** The amount alone. */
  String number(BigDecimal amount) {
    return numbers.of(amount.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** A sum of money alone. */
  String number(long kroner) {
    return numbers.of(kroner);
  }
}
