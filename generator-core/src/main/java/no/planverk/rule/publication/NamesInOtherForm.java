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
 * <p>A name a plan was adopted with is its own, so all of them are told in one line, to know of. A
 * word that both forms have tells nothing, unless the site itself writes the other form's word.
 */
final class NamesInOtherForm {

  private static final String PAIR = " = ";
  private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");
  private static final Pattern PLACE =
      Pattern.compile("(?iu)\\p{L}+" + WordList.either("place-name-endings.txt"));

  private NamesInOtherForm() {}

  static Stream<Breach> of(Situation situation) {
    boolean nynorsk = situation.model().municipality().language() == Language.NN;
    List<Pattern> others = others(situation, nynorsk);
    List<Plan> plans =
        situation.plans().plans().stream()
            .filter(plan -> !PlanStates.ended(plan))
            .filter(plan -> others.stream().anyMatch(form -> isIn(form, plan.name())))
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

  /** What only the other form has, and what this site says in its own. */
  private static List<Pattern> others(Situation situation, boolean nynorsk) {
    Stream<Pattern> used =
        WordList.lines("paired-name-words.txt")
            .map(pair -> List.of(pair.split(PAIR)))
            .filter(pair -> writes(situation, WordList.word(pair.get(nynorsk ? 0 : 1))))
            .map(pair -> WordList.word(pair.get(nynorsk ? 1 : 0)));
    String only = nynorsk ? "bokmaal-name-words.txt" : "nynorsk-name-words.txt";
    return Stream.concat(Stream.of(WordList.pattern(only)), used).toList();
  }

  private static boolean writes(Situation situation, Pattern word) {
    return situation
        .texts()
        .with(word)
        .anyMatch(text -> word.matcher(text.words()).results().anyMatch(w -> !isName(w)));
  }

  /** A title in quotation marks is somebody's own. */
  private static boolean isIn(Pattern form, String name) {
    String own = QUOTED.matcher(name).replaceAll(" ");
    return form.matcher(own).results().anyMatch(word -> !isName(word));
  }

  /** A word with a capital inside a name is a name itself; so is a first word that ends as one. */
  private static boolean isName(MatchResult word) {
    return Character.isUpperCase(word.group().charAt(0))
        && (word.start() > 0 || PLACE.matcher(word.group()).matches());
  }
}
