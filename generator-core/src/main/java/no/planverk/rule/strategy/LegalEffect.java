package no.planverk.rule.strategy;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.planverk.diagnostic.Place;
import no.planverk.markdown.Document;
import no.planverk.markdown.Passage;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.Sentences;
import no.planverk.rule.text.WordList;

/**
 * The strategy guides and does not bind, and nobody can object to it or complain: texts that say
 * otherwise are told.
 */
final class LegalEffect {

  private static final Pattern NOT =
      Pattern.compile("(?iu)\\b(ikke|ikkje|ingen|inga|verken|hverken|korkje|uten|utan|aldri)\\b");
  private static final Pattern STRATEGY = Pattern.compile("(?iu)\\b(plan)?strategi");
  private static final Pattern PLAN =
      Pattern.compile("(?iu)(areal|samfunns)del|kommune(del)?plan|regulering|regional");

  private LegalEffect() {}

  static Stream<Breach> calledBinding(Situation situation) {
    Pattern binding = WordList.pattern("binding-phrases.txt");
    return situation
        .texts()
        .all()
        .filter(text -> List.of("planstrategi", "kapitler").contains(text.home()))
        .flatMap(text -> first(text, binding).stream());
  }

  private static Optional<Breach> first(OwnText text, Pattern binding) {
    Document document = text.document();
    return document == null
        ? Optional.empty()
        : document.paragraphs().stream()
            .flatMap(
                passage ->
                    Sentences.of(passage.text()).stream()
                        .flatMap(sentence -> found(text, sentence, passage, binding).stream()))
            .findFirst();
  }

  private static Optional<Breach> found(
      OwnText text, String sentence, Passage passage, Pattern binding) {
    boolean ofStrategy =
        text.home().equals("planstrategi")
            ? !PLAN.matcher(sentence).find()
            : STRATEGY.matcher(sentence).find() && !PLAN.matcher(sentence).find();
    return ofStrategy && !NOT.matcher(sentence).find()
        ? binding.matcher(sentence).results().findFirst().map(m -> breach(text, m, passage.place()))
        : Optional.empty();
  }

  private static Breach breach(OwnText text, MatchResult match, Place place) {
    return text.breach(place, "uttrykk", match.group());
  }
}
