package no.planverk.importing.value;

import java.util.regex.Pattern;

/**
 * What stands around some words in their part of a sentence: what is denied is not, and what is to
 * come is not yet.
 *
 * @param before the words before them, from the last sign or joining word
 * @param after all that follows
 */
record Clause(String before, String after) {

  private static final Pattern BORDER =
      Pattern.compile("(?iuU).*(?:[.,;:()/–]|\\b(?:og|men|som|mens|medan|fordi|eller)\\b)");

  private static final Pattern DENIAL =
      Pattern.compile("(?iuU)\\b(?:ikke|ikkje|ingen|inga|uten|utan|aldri)\\b");

  private static final Pattern DENIED_AFTER =
      Pattern.compile("(?iuU)\\s+(?:ikke|ikkje|aldri)\\b.*", Pattern.DOTALL);

  private static final Pattern COMING =
      Pattern.compile(
          "(?iuU)\\b(?:forvent\\w*|vent(?:es|ast|a|et)|planl\\w+|skal|blir?|vil|bør|må|kan|ønsk\\w+)\\b");

  /** What stands around the words from {@code start} to {@code end}. */
  static Clause around(String text, int start, int end) {
    String before = text.substring(0, start).replace('\n', ';');
    return new Clause(BORDER.matcher(before).replaceFirst(""), text.substring(end));
  }

  /** Whether they are denied beforehand: «skal ikke oppheves». */
  boolean isDenied() {
    return DENIAL.matcher(before).find();
  }

  /** Whether they are denied afterwards, as verbs are: «oppheves ikke». */
  boolean isTakenBack() {
    return DENIED_AFTER.matcher(after).matches();
  }

  boolean isToCome() {
    return COMING.matcher(before).find();
  }
}
