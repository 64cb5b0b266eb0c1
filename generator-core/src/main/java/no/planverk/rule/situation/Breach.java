package no.planverk.rule.situation;

import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagnostic.NamedValues;
import no.planverk.diagnostic.Place;
import no.planverk.model.law.FindingKind;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A place where a rule is not kept.
 *
 * @param place where the author can mend it
 * @param variant which of the rule's messages fits: empty for the only one, else the part after the
 *     dot in {@code PS-02.passert}
 * @param plan the id of the plan it concerns; null where it concerns none
 * @param weight how much this breach weighs where that is less than the rule itself; null for the
 *     rule's own weight
 * @param kind what can be said of it; null for what the rule's duty says
 * @param facts what the message's placeholders stand for
 */
public record Breach(
    Place place,
    String variant,
    @Nullable String plan,
    @Nullable RuleWeight weight,
    @Nullable FindingKind kind,
    Map<String, String> facts) {

  /** A breach; {@code facts} are names and values in turn. */
  public static Breach at(Place place, String... facts) {
    return new Breach(place, "", null, null, null, NamedValues.of(facts));
  }

  /** A breach of a plan, whose name is the fact {@code plan}; it points at one of its fields. */
  public static Breach of(Plan plan, String field, String... facts) {
    Breach breach = at(plan.origin().at(field), facts).with("plan", plan.name());
    return new Breach(breach.place, "", plan.id(), null, null, breach.facts);
  }

  /** The same at another place. */
  public Breach standing(Place other) {
    return new Breach(other, variant, plan, weight, kind, facts);
  }

  /** The same, concerning a plan. */
  public Breach about(String id) {
    return new Breach(place, variant, id, weight, kind, facts);
  }

  /** The same with one more fact. */
  public Breach with(String fact, String value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(fact, value);
    return new Breach(place, variant, plan, weight, kind, more);
  }

  /** The same with another of the rule's messages. */
  public Breach saying(String other) {
    return new Breach(place, other, plan, weight, kind, facts);
  }

  /** The same, weighing less than its rule. */
  public Breach weighing(RuleWeight lighter) {
    return new Breach(place, variant, plan, lighter, kind, facts);
  }

  /** The same, where nothing is written: that shows no breach of the law. */
  public Breach undocumented() {
    return new Breach(place, variant, plan, weight, FindingKind.UNDOCUMENTED, facts);
  }

  /** The same, as advice: nothing shows that the law is not kept. */
  public Breach advice() {
    return new Breach(place, variant, plan, weight, FindingKind.ADVICE, facts);
  }

  /** What keeps a rule from being tried, said by its variant {@code uprøvd}. */
  public Breach untried() {
    return new Breach(place, "uprøvd", plan, weight, FindingKind.UNTRIED, facts);
  }
}
