package no.planverk.rule.sector;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Mentions;
import no.planverk.rule.situation.PlanKinds;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;

/**
 * Goals other Acts ask for in the work with the master plan: for public health, culture and housing
 * (folkehelseloven § 6, kulturlova § 4, boligsosialloven § 5).
 */
final class GoalsOfOtherActs {

  private static final Pattern HEALTH = words("hels[ea]|livskvalitet|levekår");
  private static final Pattern CULTURE = words("kultur");
  private static final Pattern HOUSING = words("bolig|bustad|busett?ing|bosetting");

  private GoalsOfOtherActs() {}

  private static Pattern words(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static Stream<Breach> health(Situation situation) {
    return without(situation, HEALTH);
  }

  static Stream<Breach> culture(Situation situation) {
    return without(situation, CULTURE);
  }

  static Stream<Breach> housing(Situation situation) {
    return without(situation, HOUSING);
  }

  /** Judged where goals or a text are written: a plan in a list alone has nothing to look in. */
  private static Stream<Breach> without(Situation situation, Pattern theme) {
    PlanKinds kinds = new PlanKinds(situation.plans());
    Set<String> mentioned = Mentions.plans(situation, theme);
    boolean goals = !situation.model().focusAreas().isEmpty();
    return Mentions.below(situation, theme, "satsingsområder")
        ? Stream.empty()
        : kinds
            .current(PlanKinds.SOCIETAL_PART)
            .filter(PlanStates::atWork)
            .filter(plan -> (goals || hasText(plan)) && !mentioned.contains(plan.id()))
            .map(plan -> Breach.of(plan, "tekst").undocumented());
  }

  private static boolean hasText(Plan plan) {
    return plan.text() != null || !plan.themes().isEmpty() || !plan.goals().isEmpty();
  }
}
