package no.planverk.rule.situation;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule's check; what it is called, weighs and rests on is the {@link
 * no.planverk.model.law.LawRule} of the same id.
 *
 * @param id such as {@code ps-01}
 * @param check finds every breach
 */
public record Rule(String id, Function<Situation, Stream<Breach>> check) {

  /** A rule that says nothing of a county. */
  public static Rule forMunicipalities(String id, Function<Situation, Stream<Breach>> check) {
    return of(false, id, check);
  }

  /** A rule that is for counties only. */
  public static Rule forCounties(String id, Function<Situation, Stream<Breach>> check) {
    return of(true, id, check);
  }

  private static Rule of(boolean county, String id, Function<Situation, Stream<Breach>> check) {
    return new Rule(
        id,
        situation ->
            situation.model().municipality().isCounty() == county
                ? check.apply(situation)
                : Stream.empty());
  }
}
