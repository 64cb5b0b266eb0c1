package no.planverk.rule.publication;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.WordList;

/**
 * Names of people where a unit, a body or a role belongs: a common first name and at once after it
 * another word with a capital letter.
 */
final class PersonNames {

  /** Longer names are names of units that are called after someone. */
  private static final int MOST_WORDS = 4;

  private static final Set<String> BODIES = Set.of("organ", "fra", "frå");
  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{L}'.-]*");

  private PersonNames() {}

  static Stream<Breach> of(Situation situation) {
    Set<String> firstNames = WordList.of("first-names.txt");
    return situation
        .texts()
        .all()
        .filter(PersonNames::namesWhoIsResponsible)
        .filter(text -> hasPerson(text.words(), firstNames))
        .map(text -> text.breach(text.place(), "verdi", text.words()));
  }

  private static boolean namesWhoIsResponsible(OwnText text) {
    return text.document() == null
        && (BODIES.contains(text.field())
            || (text.home().equals("enheter") && text.words().equals(text.owner())));
  }

  private static boolean hasPerson(String words, Set<String> firstNames) {
    List<String> parts = List.of(words.strip().split("[\\s,()]+"));
    return parts.size() <= MOST_WORDS
        && IntStream.range(0, parts.size() - 1)
            .anyMatch(
                i ->
                    SURNAME.matcher(parts.get(i)).matches()
                        && isFirstName(parts.get(i), firstNames)
                        && SURNAME.matcher(parts.get(i + 1)).matches());
  }

  private static boolean isFirstName(String word, Set<String> firstNames) {
    return firstNames.contains(word.toLowerCase(Locale.ROOT).replaceFirst("-.*", ""));
  }
}
