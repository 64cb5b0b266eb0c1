package no.planverk.rule.consistency;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.text.Sentences;
import no.planverk.rule.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Another municipality's name without the word "kommune", where one's own name should stand.
 *
 * <p>Strategies name other places all the time: neighbours, hospitals, where people work. So the
 * name counts only where the words around it speak of a municipality as one's own, its people, its
 * council, its plans, and where the sentence does not compare or tell of working together.
 */
final class CopiedNames {

  private static final String NAME =
      "(\\p{Lu}[\\p{L}-]+(?: og \\p{Lu}\\p{L}+)?)(?![\\p{L}-]| (?:kommune|herad)s?\\b)";

  private static final Pattern OWN =
      Pattern.compile(
          lines("own-place-words.txt", "(?:", "|", ") ")
              + NAME
              + "|(?:^|[.!?:] )(?:I )?"
              + NAME
              + " (?:skal|vil|ønskj?er|må|bør|har (?:om lag |rundt |ca\\.? |nær |over )?(?=\\d))\\b"
              + "|(?<![\\p{L}-])"
              + NAME
              + " (?:sine?|sitt|si) (?i:innb|kommune|plan|befolk|folket)");

  private static final Pattern COMPARED =
      Pattern.compile("(?iu)" + lines("other-place-words.txt", "(?<!\\p{L})(?:", "|", ")"));

  /** Names that are words too, and may begin any sentence: Strand skal vere open for alle. */
  private static final Set<String> WORDS = WordList.of("municipality-words.txt");

  private final Set<String> names;
  private final Predicate<String> known;

  CopiedNames(Set<String> names, Predicate<String> known) {
    this.names = names;
    this.known = known;
  }

  private static String lines(String file, String start, String between, String end) {
    return WordList.of(file).stream().sorted().collect(Collectors.joining(between, start, end));
  }

  /** Each name is told once in a text. */
  Stream<Breach> in(OwnText text) {
    Set<String> told = new HashSet<>();
    return Sentences.of(text.words()).stream()
        .filter(sentence -> !COMPARED.matcher(sentence).find())
        .flatMap(sentence -> OWN.matcher(sentence).results())
        .filter(found -> !isWord(found.group(2)))
        .map(CopiedNames::name)
        .filter(name -> isAnother(name) && told.add(name))
        .map(name -> text.breach(text.placeOf(name), "kommune", name));
  }

  private static boolean isWord(@Nullable String subject) {
    return subject != null && WORDS.contains(subject.toLowerCase(Locale.ROOT));
  }

  private static String name(MatchResult found) {
    return Stream.of(1, 2, 3).map(found::group).filter(g -> g != null).findFirst().orElse("");
  }

  /** Names in a row are a list of municipalities, unless they are one name. */
  private boolean isAnother(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT)) && !known.test(name);
  }
}
