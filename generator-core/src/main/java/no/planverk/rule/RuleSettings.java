package no.planverk.rule;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.LawRule;
import no.planverk.model.Model;
import no.planverk.model.RuleSetting;
import no.planverk.model.RuleWeight;

/** What is to be said of the rules a municipality has lowered or silenced. */
public final class RuleSettings {

  private RuleSettings() {}

  /**
   * A warning for each setting that would raise its rule, which none can, and a piece of
   * information for each that no finding came under: it can be deleted.
   *
   * @param model a model without errors
   * @param book the rules as data
   * @param findings what the rules found in the model
   */
  public static List<Diagnostic> check(Model model, List<LawRule> book, List<Finding> findings) {
    Map<String, RuleWeight> weights = book.stream().collect(toMap(LawRule::id, LawRule::weight));
    List<Diagnostic> found = new ArrayList<>();
    for (RuleSetting setting : model.ruleSettings()) {
      String rule = setting.rule().id();
      RuleWeight own = weights.get(rule);
      if (own != null && setting.weight().compareTo(own) < 0) {
        found.add(
            Diagnostic.warning(setting.origin().at("alvor"), "regel-kan-ikke-heves", facts(rule)));
      } else if (findings.stream().noneMatch(finding -> setting.equals(finding.setting()))) {
        found.add(
            Diagnostic.info(setting.origin().at("regel"), "regel-uten-virkning", facts(rule)));
      }
    }
    return found;
  }

  private static String[] facts(String rule) {
    return new String[] {"regel", rule.toUpperCase(java.util.Locale.ROOT)};
  }
}
