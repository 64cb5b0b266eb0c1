package no.planverk.render;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers in a drawing: at most three decimals, the same on every machine. */
final class SvgNumber {

  private SvgNumber() {}

  static String text(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
