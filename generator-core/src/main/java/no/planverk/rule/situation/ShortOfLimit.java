package no.planverk.rule.situation;

import java.util.stream.Stream;
import no.planverk.model.law.RuleWeight;

/** Judges a number of days against the least the law asks for. */
public final class ShortOfLimit {

  private ShortOfLimit() {}

  /**
   * The breach where the days are too few, with the facts {@code dager} and {@code grense}.
   *
   * <p>One day short may be the way of counting alone: whether the first day counts is not settled
   * for us, so that is a warning, said by the variant {@code telling}.
   */
  public static Stream<Breach> of(Breach breach, int days, int limit) {
    Breach told = breach.with("dager", "" + days).with("grense", "" + limit);
    if (days >= limit) {
      return Stream.empty();
    }
    return Stream.of(
        days == limit - 1 ? told.saying("telling").weighing(RuleWeight.ADVARSEL) : told);
  }
}
