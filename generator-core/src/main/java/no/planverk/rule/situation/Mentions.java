package no.planverk.rule.situation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Where something is mentioned in the author's own words; a thing may take several words. */
public final class Mentions {

  private Mentions() {}

  /** Whether it is mentioned below one of these keys at the top of the model, in bokmål. */
  public static boolean below(Situation situation, Pattern thing, String... homes) {
    Set<String> wanted = Set.of(homes);
    return situation
        .texts()
        .all()
        .filter(text -> wanted.contains(text.home()))
        .anyMatch(text -> thing.matcher(text.words()).find());
  }

  /** The ids of the plans that mention it in one word, in their names or anything of theirs. */
  public static Set<String> plans(Situation situation, Pattern thing) {
    return situation
        .texts()
        .with(thing)
        .map(OwnText::plan)
        .filter(Objects::nonNull)
        .collect(toUnmodifiableSet());
  }
}
