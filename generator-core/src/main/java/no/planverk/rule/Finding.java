package no.planverk.rule;

import java.util.Comparator;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.model.law.FindingKind;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleDuty;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.law.RuleWeight;
import no.planverk.rule.situation.Breach;
import org.jspecify.annotations.Nullable;

/**
 * A breach of a rule, and what the municipality has said about that rule.
 *
 * @param rule the rule, as data
 * @param kind what can be said of it
 * @param own what the breach weighs in itself
 * @param weight what the finding weighs after the municipality's own setting
 * @param diagnostic the finding itself; the law warns and never stops a site, so its severity is a
 *     warning at most
 * @param plan the id of the plan it concerns; null where it concerns none
 * @param setting the municipality's setting with its reason; null where it has none
 */
public record Finding(
    LawRule rule,
    FindingKind kind,
    RuleWeight own,
    RuleWeight weight,
    Diagnostic diagnostic,
    @Nullable String plan,
    @Nullable RuleSetting setting) {

  static Finding of(LawRule rule, Breach breach, List<RuleSetting> settings) {
    RuleWeight said = breach.weight() == null ? rule.weight() : breach.weight();
    FindingKind kind = breach.kind() == null ? kind(rule, said) : breach.kind();
    RuleWeight own = lighter(said, most(kind));
    RuleSetting setting = setting(rule, breach, settings);
    RuleWeight weight = setting == null ? own : lighter(own, setting.weight());
    String key = breach.variant().isEmpty() ? rule.code() : rule.code() + "." + breach.variant();
    Severity severity = weight.compareTo(RuleWeight.INFO) < 0 ? Severity.WARNING : Severity.INFO;
    Diagnostic diagnostic = new Diagnostic(breach.place(), severity, key, breach.facts());
    return new Finding(rule, kind, own, weight, diagnostic, breach.plan(), setting);
  }

  private static FindingKind kind(LawRule rule, RuleWeight weight) {
    return rule.duty() == RuleDuty.SKAL || weight == RuleWeight.FEIL
        ? FindingKind.BROKEN
        : FindingKind.ADVICE;
  }

  /** What is not written breaks no law, so it is no more than a warning. */
  private static RuleWeight most(FindingKind kind) {
    return switch (kind) {
      case BROKEN, ADVICE -> RuleWeight.FEIL;
      case UNDOCUMENTED -> RuleWeight.ADVARSEL;
      case UNTRIED -> RuleWeight.INFO;
    };
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
