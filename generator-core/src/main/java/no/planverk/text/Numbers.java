package no.planverk.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;

/**
 * Writes numbers as people read them: {@code 0,5} and {@code 1 200 000}, with spaces that never
 * break a line.
 *
 * <p>Years and case numbers are not numbers in this sense; they are written as they are.
 */
public final class Numbers {

  private final LocalizedNumberFormatter format;

  /** Numbers in a language. */
  public Numbers(Language language) {
    this.format = NumberFormatter.withLocale(language.locale()).precision(Precision.unlimited());
  }

  /** The number with all its decimals, but no zeros at their end: {@code 0.50} is {@code 0,5}. */
  public String of(BigDecimal number) {
    return format.format(number.stripTrailingZeros()).toString();
  }

  /** A whole number. */
  public String of(long number) {
    return format.format(number).toString();
  }
}
