package no.planverk.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.planverk.model.LawRule;
import no.planverk.model.Model;
import no.planverk.model.PlanIndex;
import no.planverk.model.Strategy;
import no.planverk.text.Messages;
import no.planverk.text.PlanDate;

/**
 * What a rule judges.
 *
 * @param model the model; it has no errors
 * @param plans the same model's plans, indexed
 * @param texts everything in words in the same model
 * @param today the day it is judged
 * @param rule the rule that judges, with its limit
 * @param words the words facts are written with, in the author's language
 */
record Situation(
    Model model,
    PlanIndex plans,
    List<OwnText> texts,
    LocalDate today,
    LawRule rule,
    Messages words) {

  Strategy strategy() {
    return model.strategy();
  }

  /**
   * The number the rule measures against.
   *
   * @throws IllegalStateException where the rule has none: a fault of the program
   */
  int limit() {
    Integer limit = rule.limit();
    if (limit == null) {
      throw new IllegalStateException(rule.code() + " has no limit");
    }
    return limit;
  }

  /** A word or phrase for a fact: the message {@code regel.<key>}. */
  String word(String key) {
    return words.say("regel." + key, Map.of());
  }

  /** A date as messages write it: {@code 26.09.2024}, or less where less is known. */
  String date(PlanDate date) {
    return ShortDates.of(date);
  }
}
