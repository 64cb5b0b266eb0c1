package no.planverk.rule.situation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where something is mentioned in the author's own words. */
public final class Mentions {

  private Mentions() {}

  /** Whether it is mentioned below one of these keys at the top of the model, in bokmål. */
  public static boolean below(Situation situation, Pattern thing, String... homes) {
    Set<String> wanted = Set.of(homes);
    return in(situation, thing).anyMatch(text -> wanted.contains(text.home()));
  }

  /** The ids of the plans that mention it, in their names or anything else of theirs. */
  public static Set<String> plans(Situation situation, Pattern thing) {
    return in(situation, thing)
        .map(OwnText::plan)
        .filter(Objects::nonNull)
        .collect(toUnmodifiableSet());
  }

  private static Stream<OwnText> in(Situation situation, Pattern thing) {
    return situation.texts().stream().filter(text -> thing.matcher(text.words()).find());
  }
}
