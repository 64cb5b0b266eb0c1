package no.planverk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.planverk.diagnostic.Place;
import no.planverk.model.Model;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleDuty;
import no.planverk.model.law.RuleSetting;
import no.planverk.model.law.RuleWeight;
import no.planverk.rule.Finding;
import no.planverk.text.Json;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import no.planverk.text.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * The report for programs; its form is told by {@code docs/planverk-rapport.schema.json}.
 *
 * <p>What is not known is left out. Texts are in the author's language.
 */
final class ReportJson {

  private static final int FORMAT = 2;

  private static final Map<RuleDuty, String> DUTIES =
      Map.of(RuleDuty.SKAL, "skal", RuleDuty.BOER, "bør", RuleDuty.PRAKSIS, "praksis");

  private static final Map<RemarkGroup, String> GROUPS =
      Map.of(
          RemarkGroup.FILER, "files",
          RemarkGroup.LOV, "broken",
          RemarkGroup.MOTSIGELSE, "contradiction",
          RemarkGroup.UDOKUMENTERT, "undocumented",
          RemarkGroup.ADVARSEL, "advice",
          RemarkGroup.INFO, "information",
          RemarkGroup.UPROEVD, "untried");

  private final CheckResult result;
  private final Whereabouts whereabouts;
  private final Language language;
  private final Messages messages;

  private ReportJson(CheckResult result, Whereabouts whereabouts) {
    this.result = result;
    this.whereabouts = whereabouts;
    this.language = result.language();
    this.messages = result.messages();
  }

  static String text(CheckResult result, Whereabouts whereabouts) {
    return Json.text(new ReportJson(result, whereabouts).root());
  }

  private Map<String, Object> root() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("format", FORMAT);
    root.put("language", language.code());
    root.put("today", result.today().toString());
    root.put("strict", result.strict());
    put(root, "module", whereabouts.module());
    result.model().ifPresent(model -> identify(root, model));
    root.put("summary", summary());
    root.put("findings", result.all().stream().map(this::finding).toList());
    root.put("rules", result.tried().stream().map(this::rule).toList());
    return root;
  }

  private static void identify(Map<String, Object> root, Model model) {
    Map<String, Object> municipality = new LinkedHashMap<>();
    municipality.put("name", model.municipality().name());
    municipality.put("number", model.municipality().number().digits());
    root.put("municipality", municipality);
    Map<String, Object> strategy = new LinkedHashMap<>();
    strategy.put("title", model.strategy().title());
    strategy.put("from", model.strategy().period().from());
    strategy.put("to", model.strategy().period().to());
    root.put("strategy", strategy);
  }

  private Map<String, Object> summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("fileErrors", result.fileErrors());
    for (RuleWeight weight : RuleWeight.values()) {
      summary.put(word(weight), result.count(weight));
    }
    for (RemarkGroup group : RemarkGroup.values()) {
      summary.put(GROUPS.get(group), result.count(group));
    }
    summary.put("rulesTried", result.tried().size());
    summary.put("rulesWithoutFindings", result.kept().size());
    return summary;
  }

  private Map<String, Object> finding(Remark remark) {
    Map<String, Object> entry = new LinkedHashMap<>();
    Finding finding = remark.finding();
    if (finding == null) {
      entry.put("kind", "file");
      entry.put("rule", remark.diagnostic().rule());
    } else {
      entry.put("kind", "rule");
      identify(entry, finding.rule());
      entry.put("ownWeight", word(finding.own()));
    }
    entry.put("group", GROUPS.get(remark.group()));
    entry.put("weight", word(remark.weight()));
    entry.put("severity", remark.diagnostic().severity().name().toLowerCase(Locale.ROOT));
    locate(entry, remark.diagnostic().place());
    entry.put("message", messages.wrong(remark.diagnostic()));
    entry.put("remedy", messages.remedy(remark.diagnostic()));
    if (finding != null) {
      explain(entry, finding);
    }
    return entry;
  }

  private static void locate(Map<String, Object> entry, Place place) {
    entry.put("file", place.file());
    entry.put("line", place.line());
    entry.put("column", place.column());
  }

  private static void explain(Map<String, Object> entry, Finding finding) {
    if (finding.plan() != null) {
      entry.put("plan", finding.plan());
    }
    entry.put("silenced", finding.silenced());
    RuleSetting setting = finding.setting();
    if (setting != null) {
      entry.put("reason", setting.reason());
    }
  }

  private Map<String, Object> rule(LawRule rule) {
    Map<String, Object> entry = new LinkedHashMap<>();
    identify(entry, rule);
    entry.put("weight", word(rule.weight()));
    entry.put("duty", DUTIES.get(rule.duty()));
    put(entry, "link", rule.link() == null ? null : rule.link().value());
    put(entry, "validFrom", rule.time().from());
    put(entry, "validTo", rule.time().to());
    entry.put("source", rule.source().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (rule.read() != null) {
      entry.put("read", dated("dataset", rule.read().dataset(), rule.read().date()));
    }
    if (rule.changed() != null) {
      entry.put("changed", dated("act", rule.changed().act(), rule.changed().date()));
    }
    List<Finding> found =
        result.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    entry.put("findings", found.size());
    return entry;
  }

  private static Map<String, Object> dated(String key, String value, PlanDate date) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put(key, value);
    put(entry, "date", date);
    return entry;
  }

  private static void put(Map<String, Object> entry, String key, @Nullable Object value) {
    if (value != null) {
      entry.put(key, value instanceof PlanDate date ? date.first().toString() : value);
    }
  }

  private void identify(Map<String, Object> entry, LawRule rule) {
    entry.put("rule", rule.code());
    entry.put("name", result.name(rule));
    if (rule.law() != null) {
      entry.put("law", rule.law().in(language));
    }
  }

  private static String word(RuleWeight weight) {
    return weight.name().toLowerCase(Locale.ROOT);
  }
}
