package no.planverk.importing.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Norwegians write them in tables. */
public final class Amounts {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,3})?");

  private Amounts() {}

  /** A number with or without decimals, as the model writes it: {@code 0,5}. */
  public static Optional<String> number(String text) {
    String bare = text.strip();
    return NUMBER.matcher(bare).matches() ? Optional.of(bare.replace('.', ',')) : Optional.empty();
  }
}
