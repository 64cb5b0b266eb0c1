package no.planverk.preview;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.planverk.RunLog;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.diagnostic.Severity;
import no.planverk.report.Remark;
import no.planverk.text.Messages;

/** Tells in the log what the panel tells on the page: each finding once, as it comes. */
final class PreviewLog {

  private static final int MOST = 50;

  private final Consumer<RunLog.Line> log;
  private List<Diagnostic> told = List.of();

  PreviewLog(Consumer<RunLog.Line> log) {
    this.log = log;
  }

  /** Tells what has come and gone since the last draft, and how long this one took. */
  void tell(Draft draft, long milliseconds, String address) {
    PanelWords words = PanelWords.in(draft.checked().language());
    List<Diagnostic> all = draft.remarks().stream().map(Remark::diagnostic).toList();
    Set<Diagnostic> before = new HashSet<>(told);
    List<Diagnostic> fresh = all.stream().filter(finding -> !before.contains(finding)).toList();
    Messages messages = draft.checked().messages();
    fresh.stream().limit(MOST).forEach(finding -> line(finding, messages));
    if (fresh.size() > MOST) {
      String rest = Integer.toString(fresh.size() - MOST);
      info(words.say("flere", "antall", rest, "adresse", address));
    }
    List<Diagnostic> untried = untried(draft, all);
    int gone = told.size() + fresh.size() - all.size() - untried.size();
    if (gone > 0) {
      info(words.say("borte", "antall", Integer.toString(gone)));
    }
    String time = Long.toString(milliseconds);
    info(words.say("lest", "tid", time, "antall", Panel.count(draft, words)));
    told = Stream.concat(all.stream(), untried.stream()).toList();
  }

  /**
   * What a rule found before, and cannot be tried while the files have errors: it is not mended.
   */
  private List<Diagnostic> untried(Draft draft, List<Diagnostic> all) {
    return told.stream()
        .filter(finding -> draft.checked().untried() && finding.lawRule().isPresent())
        .filter(finding -> !all.contains(finding))
        .toList();
  }

  private void line(Diagnostic finding, Messages messages) {
    log.accept(new RunLog.Line(finding.severity(), messages.line(finding)));
  }

  /** Tells of a fault of the program itself, with what finds it there. */
  void fault(PanelWords words, Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    log.accept(new RunLog.Line(Severity.ERROR, words.say("feilet.logg", "feil", trace.toString())));
  }

  void info(String text) {
    log.accept(new RunLog.Line(Severity.INFO, text));
  }
}
