package no.planverk.rule;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.field.Origin;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.law.RuleWeight;

/** What is to be said of the rules a municipality has lowered or silenced. */
public final class RuleSettings {

  private RuleSettings() {}

  /**
   * An error for each setting whose reason is empty, a warning for each that would raise its rule,
   * which none can, and a piece of information for each that no finding came under: it can be
   * deleted.
   *
   * @param model a model without errors
   * @param book the rules as data
   * @param findings what the rules found in the model
   */
  public static List<Diagnostic> check(Model model, List<LawRule> book, List<Finding> findings) {
    Map<String, RuleWeight> weights = book.stream().collect(toMap(LawRule::id, LawRule::weight));
    return model.ruleSettings().stream()
        .flatMap(setting -> check(setting, weights, findings).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(
      RuleSetting setting, Map<String, RuleWeight> weights, List<Finding> findings) {
    Origin origin = setting.origin();
    String rule = setting.rule().id();
    String code = rule.toUpperCase(Locale.ROOT);
    if (setting.reason().isBlank()) {
      return Optional.of(
          Diagnostic.error(origin.at("begrunnelse"), "regel-uten-begrunnelse", "regel", code));
    }
    if (setting.weight().compareTo(weights.getOrDefault(rule, RuleWeight.FEIL)) < 0) {
      return Optional.of(
          Diagnostic.warning(origin.at("alvor"), "regel-kan-ikke-heves", "regel", code));
    }
    return findings.stream().anyMatch(finding -> setting.equals(finding.setting()))
        ? Optional.empty()
        : Optional.of(Diagnostic.info(origin.at("regel"), "regel-uten-virkning", "regel", code));
  }
}
