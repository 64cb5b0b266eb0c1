package no.planverk.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.hash.Sha256;
import no.planverk.rule.Finding;
import no.planverk.text.Messages;
import no.planverk.text.Xml;

/**
 * Makes notices of what the log tells: not of what is silenced, nor of rules that could not be
 * tried, which a build server would show as something wrong.
 */
final class Notices {

  private static final String BETWEEN = "\n";

  private final CheckResult result;
  private final Whereabouts whereabouts;
  private final Messages messages;
  private final Map<String, Integer> told = new HashMap<>();

  private Notices(CheckResult result, Whereabouts whereabouts) {
    this.result = result;
    this.whereabouts = whereabouts;
    this.messages = result.messages();
  }

  static List<Notice> of(CheckResult result, Whereabouts whereabouts) {
    Notices notices = new Notices(result, whereabouts);
    List<Notice> all = new ArrayList<>();
    result.remarks().forEach(remark -> all.add(notices.notice(remark)));
    return all;
  }

  private Notice notice(Remark remark) {
    Diagnostic said = remark.diagnostic();
    String path = whereabouts.path(said.place());
    return new Notice(
        remark,
        rule(remark),
        level(said),
        path,
        Optional.of(said.place()).filter(whereabouts::isInFile),
        Xml.allowed(messages.wrong(said) + " → " + messages.remedy(said)),
        fingerprint(remark, path));
  }

  private static String rule(Remark remark) {
    Finding finding = remark.finding();
    return finding == null ? remark.diagnostic().rule() : finding.rule().code();
  }

  private Notice.Level level(Diagnostic said) {
    if (said.isError() || (result.strict() && said.severity() == Severity.WARNING)) {
      return Notice.Level.ERROR;
    }
    return said.severity() == Severity.WARNING ? Notice.Level.WARNING : Notice.Level.NOTE;
  }

  /**
   * What a rule found is known by the plan, as its words may count days; what is wrong with a file
   * by its facts. Those that are the same so are numbered.
   */
  private String fingerprint(Remark remark, String path) {
    Diagnostic said = remark.diagnostic();
    String what =
        remark.finding() == null
            ? said.facts().toString()
            : Objects.requireNonNullElse(remark.plan(), "");
    String same = String.join(BETWEEN, said.rule(), path, what);
    int before = told.merge(same, 1, Integer::sum);
    return Sha256.hex((same + BETWEEN + before).getBytes(StandardCharsets.UTF_8));
  }
}
