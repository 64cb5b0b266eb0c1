package no.planverk.importing.value;

import java.util.regex.Pattern;

/** What says yes or no in a cell, in Norwegian and in spreadsheets' words for their tick boxes. */
public final class YesNo {

  private static final Pattern YES = Pattern.compile("(?iu)x|ja|sann|true|[✓✔☑☒•*]");
  private static final Pattern NO = Pattern.compile("(?iu)nei|usann|false|☐");
  private static final Pattern DENIED =
      Pattern.compile("(?iu)\\b(?:nei|ikke|ikkje|ingen|inga|uten|utan)\\b");

  private YesNo() {}

  /** Whether a text says yes and nothing more. */
  public static boolean isYes(String text) {
    return YES.matcher(text).matches();
  }

  /** Whether a text says no and nothing more. */
  public static boolean isNo(String text) {
    return NO.matcher(text).matches();
  }

  /** Whether a text says somewhere that something is not so, and is best left as it is. */
  public static boolean denies(String text) {
    return DENIED.matcher(text).find();
  }

  /** Whether a text answers, and so names nothing: «x», «nei», «Ikke avklart». */
  public static boolean isAnswer(String text) {
    return isYes(text) || isNo(text) || DENIED.matcher(text).lookingAt();
  }
}
