package no.planverk;

import java.util.Map;
import java.util.TreeMap;
import no.planverk.model.RuleWeight;
import no.planverk.report.Review;

/** How much was found, as the facts of a sentence. */
final class Counts {

  private Counts() {}

  /** The number of each weight; more facts may be added. */
  static Map<String, Object> of(Review review) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("filfeil", review.fileErrors());
    facts.put("feil", review.count(RuleWeight.FEIL));
    facts.put("advarsel", review.count(RuleWeight.ADVARSEL));
    facts.put("info", review.count(RuleWeight.INFO));
    facts.put("av", review.count(RuleWeight.AV));
    return facts;
  }
}
