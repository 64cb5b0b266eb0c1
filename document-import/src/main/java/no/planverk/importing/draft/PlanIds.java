package no.planverk.importing.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.text.Slug;

/** Gives an id to each plan whose name alone would not tell it from others. */
final class PlanIds {

  /** Names no file may have on Windows, where ids become files. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|");

  private static final int LONGEST = 70;

  private PlanIds() {}

  /** Whether a slug can be no id. */
  static boolean isReserved(String slug) {
    return RESERVED.matcher(slug).matches();
  }

  /** The slug with a number after it, no longer than an id may be. */
  static String numbered(String slug, int number) {
    return Slug.of(slug.substring(0, Math.min(LONGEST, slug.length()))) + "-" + number;
  }

  /** Writes them into the plans. */
  static void give(List<PlanDraft> plans, Looks looks) {
    Set<String> taken = new HashSet<>();
    int number = 0;
    for (PlanDraft plan : plans) {
      number++;
      if (plan.text("id").isPresent()) {
        taken.add(plan.text("id").get());
        continue;
      }
      String slug = Slug.of(plan.name());
      String id = isReserved(slug) ? "plan-" + number : slug;
      String free = id;
      for (int again = 2; !taken.add(free); again++) {
        free = numbered(id, again);
      }
      if (!free.equals(slug)) {
        plan.set("id", free);
        looks.at("se-samme-navn", plan.name());
      }
    }
  }
}
