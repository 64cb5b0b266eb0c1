package no.planverk.model.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.planverk.text.PlanDate;

/**
 * The rules of the law and of consistency, and what is known to come.
 *
 * @param rules every rule, in the order of the book
 * @param pending enacted changes that were not in force when the book was written
 */
public record RuleBook(List<LawRule> rules, List<PendingChange> pending) {

  /** A book that has not been read against the law for so long may be out of date. */
  private static final int MONTHS = 12;

  public RuleBook {
    rules = List.copyOf(rules);
    pending = List.copyOf(pending);
  }

  /** The day of the oldest text a rule of the book was read in. */
  public Optional<PlanDate> oldestReading() {
    return rules.stream()
        .map(LawRule::read)
        .filter(Objects::nonNull)
        .map(LawReading::date)
        .min(Comparator.comparing(PlanDate::first));
  }

  /** Whether a text the book rests on is more than a year old. */
  public boolean isOld(LocalDate today) {
    return oldestReading()
        .filter(read -> read.last().plusMonths(MONTHS).isBefore(today))
        .isPresent();
  }
}
