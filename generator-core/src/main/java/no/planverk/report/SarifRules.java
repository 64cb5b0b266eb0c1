package no.planverk.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleWeight;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/** The rules of a SARIF log: those that were tried, and what was wrong with files. */
final class SarifRules {

  private final Language language;
  private final Messages messages;
  private final List<Map<String, Object>> all = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();

  SarifRules(CheckResult result, List<Notice> notices) {
    this.language = result.language();
    this.messages = result.messages();
    Map<String, LawRule> tried =
        result.tried().stream().collect(Collectors.toMap(LawRule::code, Function.identity()));
    Set<String> ids = new LinkedHashSet<>();
    result.tried().forEach(rule -> ids.add(rule.code()));
    notices.forEach(notice -> ids.add(notice.rule()));
    for (String id : ids) {
      places.put(id, all.size());
      LawRule rule = tried.get(id);
      all.add(rule == null ? Map.of("id", id) : described(rule, result.name(rule)));
    }
  }

  /** A text as SARIF's messages need it: nothing in it is a placeholder or a link. */
  static Map<String, Object> message(String text) {
    String plain = text.replace("{", "{{").replace("}", "}}").replace("](", "\\](");
    return Map.of("text", plain);
  }

  List<Map<String, Object>> all() {
    return all;
  }

  /** Where a rule stands among them. */
  int index(String id) {
    return places.getOrDefault(id, -1);
  }

  private Map<String, Object> described(LawRule rule, String name) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", rule.code());
    entry.put("shortDescription", message(name));
    if (rule.law() != null) {
      entry.put("fullDescription", message(name + " (" + rule.law().in(language) + ")"));
    }
    if (rule.link() != null) {
      entry.put("helpUri", URI.create(rule.link().value()).toASCIIString());
    }
    entry.put("help", message(help(rule)));
    entry.put("defaultConfiguration", Map.of("level", level(rule.weight())));
    return entry;
  }

  private String help(LawRule rule) {
    return messages.say("kjoring.om-regelen", Map.of("nummer", rule.code()));
  }

  private static String level(RuleWeight weight) {
    return switch (weight) {
      case FEIL, ADVARSEL -> Notice.Level.WARNING.word();
      case INFO -> Notice.Level.NOTE.word();
      case AV -> "none";
    };
  }
}
