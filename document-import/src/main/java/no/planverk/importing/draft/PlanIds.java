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

  private PlanIds() {}

  /** Writes them into the plans. */
  static void give(List<PlanDraft> plans, Looks looks) {
    Set<String> taken = new HashSet<>();
    int number = 0;
    for (PlanDraft plan : plans) {
      number++;
      String slug = Slug.of(plan.name());
      String id = RESERVED.matcher(slug).matches() ? "plan-" + number : slug;
      String free = id;
      for (int again = 2; !taken.add(free); again++) {
        free = id + "-" + again;
      }
      if (!free.equals(slug)) {
        plan.set("id", free);
        looks.at("se-samme-navn", plan.name());
      }
    }
  }
}
