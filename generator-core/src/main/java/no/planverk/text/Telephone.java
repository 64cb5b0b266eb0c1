package no.planverk.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a telephone number from two, and from opening hours: a wrong number is worse than none. */
public final class Telephone {

  /** Eight figures, three to six of a short number, or a number with its country. */
  private static final Pattern ONE_NUMBER =
      Pattern.compile("[0-9]{3,6}|[0-9]{8}|(\\+|00)[1-9][0-9]{6,13}");

  private static final Pattern BETWEEN_FIGURES = Pattern.compile("[\\s\\p{Zs}.()-]");

  private Telephone() {}

  /** The figures to dial; empty where the text is not one whole number and nothing else. */
  public static Optional<String> figures(String text) {
    return Optional.of(BETWEEN_FIGURES.matcher(text).replaceAll(""))
        .filter(number -> ONE_NUMBER.matcher(number).matches());
  }
}
