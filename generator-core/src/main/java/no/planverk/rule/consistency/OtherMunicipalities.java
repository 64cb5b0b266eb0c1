package no.planverk.rule.consistency;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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

  /** Up to three words before "kommune": Nore og Uvdal. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}-])((?:\\p{Lu}[\\p{L}-]+ (?:og )?)??)(\\p{Lu}[\\p{L}-]*) kommunes?(?!\\p{L})");

  private OtherMunicipalities() {}

  static Stream<Breach> named(Situation situation) {
    Set<String> names = WordList.of("municipality-names.txt");
    String known = known(situation);
    CopiedNames copied = new CopiedNames(names, name -> isKnown(name, known));
    return situation.texts().stream()
        .flatMap(text -> Stream.concat(in(text, names, known), copied.in(text)));
  }

  private static Stream<Breach> in(OwnText text, Set<String> names, String known) {
    Set<String> told = new HashSet<>();
    return NAMED
        .matcher(text.words())
        .results()
        .flatMap(found -> Stream.of(found.group(1) + found.group(2), found.group(2)))
        .filter(name -> names.contains(name.toLowerCase(Locale.ROOT)))
        .filter(name -> !isKnown(name, known) && told.add(name))
        .map(name -> text.breach(text.placeOf(name + " kommune"), "kommune", name + " kommune"));
  }

  /** Every name the author has given: to the municipality, and to those it works with. */
  private static String known(Situation situation) {
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

  private static boolean isKnown(String name, String known) {
    Matcher word =
        Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])").matcher(known);
    return word.find();
  }
}
