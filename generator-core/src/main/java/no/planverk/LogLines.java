package no.planverk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.NamedValues;
import no.planverk.diagnostic.Severity;
import no.planverk.model.law.RuleWeight;
import no.planverk.output.Shortfall;
import no.planverk.report.CheckResult;
import no.planverk.report.RemarkGroup;
import no.planverk.text.Language;
import no.planverk.text.Messages;
import no.planverk.write.WriteResult;

/** Gathers what a run has to tell, in the author's language. */
final class LogLines {

  private static final int MOST_FINDINGS = 50;
  private static final int MOST_WORDS = 5;
  private static final int MOST_LETTERS = 60;
  private static final Comparator<Diagnostic> BY_WEIGHT =
      Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder());

  private final Messages messages;
  private final boolean strict;
  private final List<RunLog.Line> lines = new ArrayList<>();
  private boolean failed;

  LogLines(Language author, boolean strict) {
    this.messages = Messages.in(author);
    this.strict = strict;
  }

  /** A sentence; {@code facts} are names and values in turn. */
  String say(String key, Object... facts) {
    String[] texts = Stream.of(facts).map(Object::toString).toArray(String[]::new);
    return messages.say("kjoring." + key, NamedValues.of(texts));
  }

  /** Tells a sentence about the run. */
  void tell(String key, Object... facts) {
    lines.add(new RunLog.Line(Severity.INFO, say(key, facts)));
  }

  /** Tells what became of the files of a site. */
  void tellFiles(WriteResult result) {
    tell(
        "skrevet",
        "skrevet",
        result.written(),
        "uendret",
        result.unchanged(),
        "fjernet",
        result.removed());
  }

  /** Tells what documents could not show: a few of the words and pictures, and how many more. */
  void tellShortfalls(List<Shortfall> all) {
    for (Shortfall each : all) {
      tellShortfall("tegn-mangler", each.file(), each.words());
      tellShortfall("bilder-i-ord", each.file(), each.pictures());
    }
  }

  private void tellShortfall(String key, String file, List<String> what) {
    if (!what.isEmpty()) {
      Stream<String> few = what.stream().limit(MOST_WORDS).map(LogLines::brief);
      int rest = what.size() - MOST_WORDS;
      String more = rest > 0 ? " " + say("og-til", "antall", rest) : "";
      tell(key, "fil", file, "hva", few.collect(Collectors.joining(", ")) + more);
    }
  }

  private static String brief(String word) {
    int letters = word.codePointCount(0, word.length());
    return letters <= MOST_LETTERS
        ? "«" + word + "»"
        : "«" + word.substring(0, word.offsetByCodePoints(0, MOST_LETTERS)) + "…»";
  }

  /** Tells how much was found of each kind, and one sentence more, which may be empty. */
  void tellCounts(CheckResult result, String more) {
    String counts =
        say(
            result.untried() ? "funn-uprovd" : "funn",
            "filfeil",
            result.fileErrors(),
            "feil",
            result.count(RuleWeight.FEIL),
            "udokumentert",
            result.count(RemarkGroup.UDOKUMENTERT),
            "advarsel",
            result.count(RemarkGroup.ADVARSEL),
            "info",
            result.count(RemarkGroup.INFO),
            "av",
            result.count(RuleWeight.AV));
    lines.add(new RunLog.Line(Severity.INFO, (counts + " " + more).strip()));
  }

  /**
   * Tells what was found, the most pressing first and up to {@value #MOST_FINDINGS} of it; the run
   * has failed if it says so.
   *
   * @param rest the sentence for what there is no room for
   */
  void tell(List<Diagnostic> found, String rest) {
    tell(found, rest, messages);
  }

  /** The same, in words of its own. */
  void tell(List<Diagnostic> found, String rest, Messages words) {
    failed |= found.stream().anyMatch(this::stops);
    found.stream().limit(MOST_FINDINGS).forEach(finding -> line(finding, words));
    if (found.size() > MOST_FINDINGS) {
      Severity severity = failed ? Severity.ERROR : Severity.WARNING;
      lines.add(new RunLog.Line(severity, say(rest, "antall", found.size() - MOST_FINDINGS)));
    }
  }

  /** Tells what went wrong on the way, by place. */
  void tell(List<Diagnostic> found) {
    tell(found.stream().sorted(BY_WEIGHT).toList(), "flere");
  }

  private void line(Diagnostic diagnostic, Messages words) {
    lines.add(new RunLog.Line(diagnostic.severity(), words.line(diagnostic)));
  }

  private boolean stops(Diagnostic finding) {
    return finding.isError() || (strict && finding.severity() == Severity.WARNING);
  }

  boolean failed() {
    return failed;
  }

  RunLog log() {
    return new RunLog(failed, lines);
  }
}
