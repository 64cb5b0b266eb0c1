package no.planverk.importing.text;

import java.util.regex.Pattern;
import no.planverk.text.ForbiddenCharacters;

/** Takes out of a text what no eye sees and no file of the model may hold. */
public final class CleanText {

  /** Places where a word may be parted, and marks of no width. */
  private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u200C\u200D\u2060\uFEFF]");

  /** Spaces that are as wide as others but break no line, and those of other widths. */
  private static final Pattern SPACES =
      Pattern.compile("[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]");

  private static final Pattern LINE_ENDS =
      Pattern.compile("\r\n?|[\u000B\u000C\u0085\u2028\u2029]");

  private CleanText() {}

  /** The text as it is seen; a sign of a font of its own becomes a dot. */
  public static String of(String text) {
    String lines = LINE_ENDS.matcher(text).replaceAll("\n");
    String seen = SPACES.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll(" ");
    return ForbiddenCharacters.replaced(seen, ForbiddenCharacters::inText, "•");
  }
}
