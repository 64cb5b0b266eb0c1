package no.planverk.model.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of Norwegian money, or from the least to the most it can be.
 *
 * @param least whole kroner, not negative
 * @param most whole kroner, not below the least
 */
public record Kroner(long least, long most) {

  private static final String NUMBER =
      "([0-9]{1,3}(?:[ .][0-9]{3}){1,3}|[0-9]{1,12}(?:[.,][0-9]{1,6})?)";
  private static final String UNIT =
      " ?(mill\\.?|million|millioner|millionar|mrd\\.?|milliard|milliarder|milliardar|tusen)";
  private static final String SIDE = NUMBER + "(?:" + UNIT + ")?";

  /** What an author may write, as ECMA-262 knows it too. */
  public static final String WRITTEN =
      "^(?:[Kk][Rr]\\.? ?)?" + SIDE + "(?: ?[-–] ?" + SIDE + ")?(?: ?(?:kr\\.?|kroner)|,-)?$";

  private static final Pattern FORM = Pattern.compile(WRITTEN);

  /** An amount that is known. */
  public Kroner(long amount) {
    this(amount, amount);
  }

  /**
   * What a text says; empty where it says no amount in whole kroner, or two that cannot be told.
   */
  public static Optional<Kroner> of(String text) {
    Matcher written = FORM.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    if (written.group(3) == null) {
      return amount(written.group(1), written.group(2)).map(Kroner::new);
    }
    String unit = written.group(4);
    String first = written.group(2) == null ? unit : written.group(2);
    return amount(written.group(1), first)
        .flatMap(least -> amount(written.group(3), unit).flatMap(most -> range(least, most)));
  }

  /** Whether there is more than one amount it can be. */
  public boolean isRange() {
    return least != most;
  }

  /** Both together. Amounts nobody has are no reason to stop. */
  public Kroner plus(Kroner other) {
    return new Kroner(added(least, other.least), added(most, other.most));
  }

  private static long added(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }

  /** «200–400 000» can be read in two ways, and so it is not read. */
  private static Optional<Kroner> range(long least, long most) {
    boolean halfWritten = least < 1000 && most >= 10_000;
    return least > most || halfWritten ? Optional.empty() : Optional.of(new Kroner(least, most));
  }

  private static Optional<Long> amount(String number, @Nullable String unit) {
    boolean grouped = number.matches("[0-9]{1,3}([ .][0-9]{3})+") && unit == null;
    String plain = grouped ? number.replaceAll("[ .]", "") : number.replace(',', '.');
    try {
      BigDecimal kroner = new BigDecimal(plain.replace(" ", "")).multiply(times(unit));
      return Optional.of(kroner.longValueExact());
    } catch (ArithmeticException | NumberFormatException notWhole) {
      return Optional.empty();
    }
  }

  private static BigDecimal times(@Nullable String unit) {
    if (unit == null) {
      return BigDecimal.ONE;
    }
    String word = unit.toLowerCase(Locale.ROOT);
    if (word.equals("tusen")) {
      return BigDecimal.valueOf(1000);
    }
    return BigDecimal.valueOf(
        word.startsWith("mill") && !word.startsWith("milliard") ? 1_000_000 : 1_000_000_000);
  }
}
