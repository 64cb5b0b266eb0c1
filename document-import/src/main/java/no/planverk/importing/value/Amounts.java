package no.planverk.importing.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Norwegians write them in tables. */
public final class Amounts {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,3})?");
  private static final Pattern KRONER =
      Pattern.compile(
          "(?iu)(?:kr\\.?|nok)? ?(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,12})(?:,-|,00)?(?: ?(?:kr\\.?|kroner))?");

  private static final Pattern MANY =
      Pattern.compile(
          "(?iu)(?:kr\\.?)? ?(\\d{1,6}(?:[,.]\\d{1,3})?) ?(mill\\.?|millioner|millionar|mnok|tusen)"
              + "(?: ?(?:kr\\.?|kroner))?");

  private Amounts() {}

  /** A number with or without decimals, as the model writes it: {@code 0,5}. */
  public static Optional<String> number(String text) {
    String bare = text.strip();
    return NUMBER.matcher(bare).matches() ? Optional.of(bare.replace('.', ',')) : Optional.empty();
  }

  /** Whole kroner; empty for a range, for words, and for what is no whole number of kroner. */
  public static Optional<Long> kroner(String text) {
    String bare = text.strip();
    Matcher whole = KRONER.matcher(bare);
    if (whole.matches()) {
      return Optional.of(Long.parseLong(whole.group(1).replaceAll("[ .]", "")));
    }
    Matcher many = MANY.matcher(bare);
    if (!many.matches()) {
      return Optional.empty();
    }
    BigDecimal unit = new BigDecimal(many.group(2).startsWith("t") ? "1000" : "1000000");
    BigDecimal amount = new BigDecimal(many.group(1).replace(',', '.')).multiply(unit);
    return amount.stripTrailingZeros().scale() <= 0
        ? Optional.of(amount.longValueExact())
        : Optional.empty();
  }
}
