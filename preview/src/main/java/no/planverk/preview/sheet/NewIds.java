package no.planverk.preview.sheet;

import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.text.Slug;

/** Gives new plans ids by the rules of the import. */
final class NewIds {

  /** Names no file may have on Windows, where ids become files. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private static final int LONGEST = 70;

  private NewIds() {}

  /** The slug of a name, or where that is taken or no file may be called so, one with a number. */
  static String free(String slug, Set<String> taken) {
    String id = RESERVED.matcher(slug).matches() ? "plan-" + slug : slug;
    String free = id;
    for (int again = 2; taken.contains(free); again++) {
      free = Slug.of(id.substring(0, Math.min(LONGEST, id.length()))) + "-" + again;
    }
    return free;
  }
}
