package no.planverk.render.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers in a drawing: at most three decimals, the same on every machine. */
public final class SvgNumber {

  private SvgNumber() {}

  public static String text(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
