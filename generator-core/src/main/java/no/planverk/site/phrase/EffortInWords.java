package no.planverk.site.phrase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.planverk.model.plan.EffortUnit;
import no.planverk.model.value.Kroner;
import no.planverk.site.page.PageContext;
import no.planverk.text.Numbers;

/** Writes amounts of work in the municipality's unit, with two decimals at most. */
public final class EffortInWords {

  private static final int DECIMALS = 2;

  private final PageContext context;
  private final EffortUnit unit;
  private final Numbers numbers;

  public EffortInWords(PageContext context, EffortUnit unit) {
    this.context = context;
    this.unit = unit;
    this.numbers = context.site().numbers();
  }

  /** The amount with its unit. */
  public String words(BigDecimal amount) {
    String number = number(amount);
    return switch (unit) {
      case PERSON_YEARS -> context.word("mengde.arsverk", "antall", number);
      case HOURS ->
          amount.compareTo(BigDecimal.ONE) == 0
              ? context.word("mengde.time")
              : context.word("mengde.timer", "antall", number);
    };
  }

  /** The amount alone. */
  public String number(BigDecimal amount) {
    return numbers.of(amount.setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** A whole number alone. */
  public String number(long whole) {
    return numbers.of(whole);
  }

  /** A sum of money alone. */
  public String number(Kroner kroner) {
    return Money.of(context, kroner);
  }
}
