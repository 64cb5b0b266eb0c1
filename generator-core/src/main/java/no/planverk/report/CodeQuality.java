package no.planverk.report;

import java.util.LinkedHashMap;
import java.util.Map;
import no.planverk.model.law.RuleWeight;
import no.planverk.text.Json;

/** The report as GitLab's Code Quality, which shows it in a merge request. */
final class CodeQuality {

  private CodeQuality() {}

  static String text(CheckResult result, Whereabouts whereabouts) {
    return Json.text(
        Notices.of(result, whereabouts).stream().map(n -> entry(n, whereabouts)).toList());
  }

  private static Map<String, Object> entry(Notice notice, Whereabouts whereabouts) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("description", whereabouts.heading(notice.text()));
    entry.put("check_name", notice.rule());
    entry.put("fingerprint", notice.fingerprint());
    entry.put("severity", severity(notice));
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("path", notice.path());
    location.put("lines", Map.of("begin", notice.place().map(place -> place.line()).orElse(1)));
    entry.put("location", location);
    return entry;
  }

  /** What stops the build is critical, what breaks the law major. */
  private static String severity(Notice notice) {
    return switch (notice.level()) {
      case ERROR -> "critical";
      case WARNING -> notice.remark().weight() == RuleWeight.FEIL ? "major" : "minor";
      case NOTE -> "info";
    };
  }
}
