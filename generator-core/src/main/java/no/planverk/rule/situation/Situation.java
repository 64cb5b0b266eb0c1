package no.planverk.rule.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.field.Ref;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.plan.Plan;
import no.planverk.model.strategy.Strategy;
import no.planverk.model.strategy.StrategyStatus;
import no.planverk.text.Messages;
import no.planverk.text.PlanDate;

/**
 * What a rule judges.
 *
 * @param model the model; it has no errors
 * @param plans the same model's plans, indexed
 * @param texts everything in words in the same model
 * @param today the day it is judged
 * @param day the day whose law the strategy is judged by
 * @param rule the rule that judges, with its limit
 * @param words the words facts are written with, in the author's language
 */
public record Situation(
    Model model,
    PlanIndex plans,
    Texts texts,
    LocalDate today,
    PlanDate day,
    LawRule rule,
    Messages words) {

  public Strategy strategy() {
    return model.strategy();
  }

  /** Whether the council has adopted the strategy. */
  public boolean adopted() {
    return strategy().status() == StrategyStatus.VEDTATT;
  }

  /** A breach of the strategy that is still in time to mend while the strategy is being made. */
  public Stream<Breach> unlessEarly(Breach breach) {
    boolean early = strategy().status() == StrategyStatus.UNDER_ARBEID;
    return Stream.of(early ? breach.weighing(RuleWeight.INFO) : breach);
  }

  /** Where a field of the strategy stands, by its key in bokmål. */
  public Place at(String field) {
    return strategy().origin().at(field);
  }

  /**
   * The number the rule measures against.
   *
   * @throws IllegalStateException where the rule has none: a fault of the program
   */
  public int limit() {
    Integer limit = rule.limit();
    if (limit == null) {
      throw new IllegalStateException(rule.code() + " has no limit");
    }
    return limit;
  }

  /** Whether the municipality has set the rule for a plan by name. */
  public boolean isSetFor(Plan plan) {
    return model.ruleSettings().stream()
        .filter(setting -> setting.rule().isTo(rule))
        .anyMatch(setting -> Ref.any(setting.plans(), plan));
  }

  /** A word or phrase for a fact: the message {@code regel.<key>}. */
  public String word(String key) {
    return words.say("regel." + key, Map.of());
  }

  /** What kind of authority it is, as a sentence begins with it: {@code Kommunen}. */
  public String who() {
    return word(model.municipality().isCounty() ? "hvem-fylke" : "hvem-kommune");
  }

  /** What its council is, inside a sentence: {@code kommunestyret}. */
  public String council() {
    return word(model.municipality().isCounty() ? "rådet-fylke" : "rådet-kommune");
  }

  /** Words as a list in a sentence; "og" is the same in both written forms. */
  public String and(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " og " + items.get(last);
  }

  /** A date as messages write it: {@code 26.09.2024}, or less where less is known. */
  public String date(PlanDate date) {
    return ShortDates.of(date);
  }
}
