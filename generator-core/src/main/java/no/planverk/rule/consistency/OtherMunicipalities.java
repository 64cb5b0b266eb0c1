package no.planverk.rule.consistency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.model.Model;
import no.planverk.rule.situation.Breach;
import no.planverk.rule.situation.OwnText;
import no.planverk.rule.situation.Situation;
import no.planverk.rule.text.WordList;

/**
 * Texts that name another municipality: they may have been copied.
 *
 * <p>Those the author has named as actors, units, plans or sources are known, and so are neighbours
 * they are told apart from; each other one is told once in a text.
 */
final class OtherMunicipalities {

  /** Up to three words before "kommune" or "herad": Nore og Uvdal. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}-])((?:\\p{Lu}[\\p{L}-]+ (?:og )?)??)(\\p{Lu}[\\p{L}-]*) (kommune|herad)s?(?!\\p{L})");

  private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}-]+");

  private OtherMunicipalities() {}

  static Stream<Breach> named(Situation situation) {
    Set<String> names = WordList.of("municipality-names.txt");
    Predicate<String> known = known(situation);
    CopiedNames copied = new CopiedNames(names, known);
    return situation
        .texts()
        .with(endOf(names))
        .flatMap(text -> Stream.concat(in(text, names, known), copied.in(text)));
  }

  /** Whether a word has the last word of a name in it. */
  private static Predicate<String> endOf(Set<String> names) {
    Set<String> ends =
        names.stream()
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .collect(Collectors.toSet());
    return word ->
        NO_NAME.splitAsStream(word).anyMatch(part -> ends.contains(part.toLowerCase(Locale.ROOT)));
  }

  private static Stream<Breach> in(OwnText text, Set<String> names, Predicate<String> known) {
    Set<String> told = new HashSet<>();
    return NAMED
        .matcher(text.words())
        .results()
        .flatMap(
            found ->
                Stream.of(found.group(1) + found.group(2), found.group(2))
                    .filter(name -> names.contains(name.toLowerCase(Locale.ROOT)))
                    .filter(name -> !known.test(name) && told.add(name))
                    .map(name -> name + " " + found.group(3)))
        .map(name -> text.breach(text.placeOf(name), "kommune", name));
  }

  /**
   * Whether a name is among those the author has given: to the municipality, and to those it works
   * with. Each is looked for once, as they grow with the plans.
   */
  private static Predicate<String> known(Situation situation) {
    String given = given(situation);
    Map<String, Boolean> known = new HashMap<>();
    return name -> known.computeIfAbsent(name, each -> isIn(each, given));
  }

  private static String given(Situation situation) {
    Model model = situation.model();
    Stream<Stream<String>> names =
        Stream.of(
            Stream.of(model.municipality().name()),
            model.actors().stream().map(actor -> actor.name()),
            model.units().stream().map(unit -> unit.name()),
            model.plans().stream().map(plan -> plan.name()),
            model.plans().stream().flatMap(plan -> plan.naming().others()),
            situation.strategy().foundation().guidance().stream().map(guide -> guide.name()));
    return names.flatMap(all -> all).collect(Collectors.joining(" | "));
  }

  private static boolean isIn(String name, String given) {
    Matcher word =
        Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])").matcher(given);
    return word.find();
  }
}
