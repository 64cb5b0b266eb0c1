package no.planverk.text;

import java.util.List;
import java.util.Locale;

/** The months as both written forms of Norwegian name them. */
public final class Months {

  /** Their names, January first. */
  public static final List<String> NAMES =
      List.of(
          "januar",
          "februar",
          "mars",
          "april",
          "mai",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "desember");

  private Months() {}

  /** The number of a month, 1 to 12, by its name in capitals or not; 0 for another word. */
  public static int number(String name) {
    return NAMES.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }
}
