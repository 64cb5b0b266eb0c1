package no.planverk.importing.folder;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import no.planverk.importing.value.ModelWords;
import no.planverk.read.Shape;
import no.planverk.read.time.Times;
import no.planverk.text.PlanDate;
import no.planverk.text.Slug;

/** Tells whether two single values say the same, however each is written. */
final class SameWords {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d  ]*(?:[.,]\\d+)?");

  private SameWords() {}

  /** Whether the planner's value says what the document's does: as exactly, or more so. */
  static boolean are(Object theirs, Object ours, Optional<Shape> shape) {
    String there = inOneLine(theirs);
    String here = inOneLine(ours);
    return there.equals(here)
        || areOneNumber(there, here)
        || shape.filter(kind -> are(there, here, kind)).isPresent();
  }

  /** The words with one space between them. */
  static String inOneLine(Object value) {
    return String.valueOf(value).replaceAll("(?U)\\s+", " ").strip();
  }

  private static boolean areOneNumber(String theirs, String ours) {
    return NUMBER.matcher(theirs).matches()
        && NUMBER.matcher(ours).matches()
        && number(theirs).compareTo(number(ours)) == 0;
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text.replaceAll("[  ]", "").replace(',', '.'));
  }

  private static boolean are(String theirs, String ours, Shape kind) {
    if (kind instanceof Shape.Reference) {
      return Slug.of(theirs).equals(Slug.of(ours));
    }
    if (kind instanceof Shape.Choice choice) {
      return Arrays.stream(choice.type().getEnumConstants())
          .anyMatch(word -> ModelWords.isWord(word, theirs) && ModelWords.isWord(word, ours));
    }
    return kind instanceof Shape.Time && isWithin(theirs, ours);
  }

  /** A day is in its month, and says it. */
  private static boolean isWithin(String theirs, String ours) {
    Times times = new Times(null);
    Optional<PlanDate> day = times.parse(theirs);
    Optional<PlanDate> around = times.parse(ours);
    return day.isPresent()
        && around.isPresent()
        && !day.get().first().isBefore(around.get().first())
        && !day.get().last().isAfter(around.get().last());
  }
}
