package no.planverk.rule;

import java.util.Comparator;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.law.RuleWeight;
import no.planverk.rule.situation.Breach;
import org.jspecify.annotations.Nullable;

/**
 * A breach of a rule, and what the municipality has said about that rule.
 *
 * @param rule the rule, as data
 * @param own what the breach weighs in itself
 * @param weight what the finding weighs after the municipality's own setting
 * @param diagnostic the finding itself; the law warns and never stops a site, so its severity is a
 *     warning at most
 * @param plan the id of the plan it concerns; null where it concerns none
 * @param setting the municipality's setting with its reason; null where it has none
 */
public record Finding(
    LawRule rule,
    RuleWeight own,
    RuleWeight weight,
    Diagnostic diagnostic,
    @Nullable String plan,
    @Nullable RuleSetting setting) {

  static Finding of(LawRule rule, Breach breach, List<RuleSetting> settings) {
    RuleWeight own = breach.weight() == null ? rule.weight() : breach.weight();
    RuleSetting setting = setting(rule, breach, settings);
    RuleWeight weight = setting == null ? own : lighter(own, setting.weight());
    String key = breach.variant().isEmpty() ? rule.code() : rule.code() + "." + breach.variant();
    Severity severity = weight.compareTo(RuleWeight.INFO) < 0 ? Severity.WARNING : Severity.INFO;
    Diagnostic diagnostic = new Diagnostic(breach.place(), severity, key, breach.facts());
    return new Finding(rule, own, weight, diagnostic, breach.plan(), setting);
  }

  /** Whether the municipality has silenced it; it then stands in the report only. */
  public boolean silenced() {
    return weight == RuleWeight.AV;
  }

  /** A setting lowers a rule; it never makes it weigh more. */
  private static RuleWeight lighter(RuleWeight one, RuleWeight other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** What is said of one plan goes before what is said of all. */
  private static @Nullable RuleSetting setting(
      LawRule rule, Breach breach, List<RuleSetting> settings) {
    return settings.stream()
        .filter(setting -> concerns(setting, rule, breach))
        .min(Comparator.comparing(setting -> setting.plans().isEmpty()))
        .orElse(null);
  }

  private static boolean concerns(RuleSetting setting, LawRule rule, Breach breach) {
    return setting.rule().isTo(rule)
        && (setting.plans().isEmpty()
            || setting.plans().stream().anyMatch(plan -> plan.id().equals(breach.plan())));
  }
}
