package no.planverk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/** Gathers what a run has to tell, in the author's language. */
final class Reporter {

  private static final int MOST_FINDINGS = 50;

  private final Messages messages;
  private final boolean strict;
  private final List<Report.Line> lines = new ArrayList<>();
  private boolean failed;

  Reporter(Language author, boolean strict) {
    this.messages = Messages.in(author);
    this.strict = strict;
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, Object... facts) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < facts.length; i += 2) {
      named.put((String) facts[i], facts[i + 1].toString());
    }
    return messages.say("kjoring." + key, named);
  }

  /** Tells a sentence about the run. */
  void tell(String key, Object... facts) {
    lines.add(new Report.Line(Severity.INFO, say(key, facts)));
  }

  /** Tells findings, up to 50 of them, the weightiest kept; the run has failed if they say so. */
  void tell(List<Diagnostic> findings) {
    failed |= findings.stream().anyMatch(this::stops);
    List<Diagnostic> shown =
        findings.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(MOST_FINDINGS)
            .sorted()
            .toList();
    shown.forEach(d -> lines.add(new Report.Line(d.severity(), messages.line(d))));
    if (findings.size() > shown.size()) {
      Severity severity = failed ? Severity.ERROR : Severity.WARNING;
      String more = say("flere", "antall", findings.size() - shown.size());
      lines.add(new Report.Line(severity, more));
    }
  }

  private boolean stops(Diagnostic finding) {
    return finding.isError() || (strict && finding.severity() == Severity.WARNING);
  }

  boolean failed() {
    return failed;
  }

  Report report() {
    return new Report(failed, lines);
  }
}
