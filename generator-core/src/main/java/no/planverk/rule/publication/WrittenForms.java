package no.planverk.rule.publication;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.Sentences;
import no.planverk.rule.text.WordList;
import no.planverk.text.Language;

/**
 * Texts in the other written form of Norwegian than the pages, known by small words that only one
 * of the two has.
 */
final class WrittenForms {

  /** So many different words of the other form, and twice as many as of the own, are no slip. */
  private static final int DISTINCT = 3;

  private static final int TIMES = 2;

  private WrittenForms() {}

  static Stream<Breach> mixed(Situation situation) {
    boolean nynorsk = situation.model().municipality().language() == Language.NN;
    Set<String> own = WordList.of(nynorsk ? "nynorsk-words.txt" : "bokmaal-words.txt");
    Set<String> other = WordList.of(nynorsk ? "bokmaal-words.txt" : "nynorsk-words.txt");
    return situation
        .texts()
        .with(word -> Sentences.words(word.toLowerCase(Locale.ROOT)).anyMatch(other::contains))
        .filter(text -> text.document() != null)
        .filter(text -> isOther(text.words(), own, other, situation.limit()))
        .map(
            text ->
                text.breach(
                    text.place(),
                    "funnet",
                    situation.word(nynorsk ? "spr-01.nb" : "spr-01.nn"),
                    "valgt",
                    situation.word(nynorsk ? "spr-01.nn" : "spr-01.nb")));
  }

  private static boolean isOther(String text, Set<String> own, Set<String> other, int fewest) {
    var words = Sentences.words(text.toLowerCase(Locale.ROOT)).toList();
    long ofOwn = words.stream().filter(own::contains).count();
    long ofOther = words.stream().filter(other::contains).count();
    return words.size() >= fewest
        && ofOther > TIMES * ofOwn
        && words.stream().filter(other::contains).distinct().count() >= DISTINCT;
  }
}
