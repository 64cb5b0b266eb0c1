package no.planverk.rule.publication;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.model.plan.Plan;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.PlanNames;
import no.planverk.rule.situation.PlanStates;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.WordList;
import no.planverk.text.Language;

/**
 * Plans named in the other written form of Norwegian than the pages.
 *
 * <p>A name a plan was adopted with is its own, so all of them are told in one line, to know of.
 */
final class NamesInOtherForm {

  private NamesInOtherForm() {}

  static Stream<Breach> of(Situation situation) {
    boolean nynorsk = situation.model().municipality().language() == Language.NN;
    Pattern other = WordList.pattern(nynorsk ? "bokmaal-name-words.txt" : "nynorsk-name-words.txt");
    List<Plan> plans =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan))
            .filter(plan -> isIn(other, plan.name()))
            .toList();
    return plans.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Breach.at(
                plans.get(0).origin().at("navn"),
                "planer",
                PlanNames.of(plans, situation),
                "funnet",
                situation.word(nynorsk ? "spr-01.nb" : "spr-01.nn"),
                "valgt",
                situation.word(nynorsk ? "spr-01.nn" : "spr-01.nb")));
  }

  private static boolean isIn(Pattern form, String name) {
    return form.matcher(name).results().anyMatch(word -> !isOfAPlace(word));
  }

  /** A word with a capital inside a name is a name itself, of a place or a farm. */
  private static boolean isOfAPlace(MatchResult word) {
    return word.start() > 0 && Character.isUpperCase(word.group().charAt(0));
  }
}
