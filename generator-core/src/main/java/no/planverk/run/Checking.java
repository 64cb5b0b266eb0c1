package no.planverk.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.law.LawRule;
import no.planverk.read.LawBook;
import no.planverk.report.CheckResult;
import no.planverk.rule.Finding;
import no.planverk.rule.RuleSettings;
import no.planverk.rule.Rules;
import no.planverk.text.Language;

/** Tries the plans by the rules, and gathers what there is to tell of them and the files. */
public final class Checking {

  private Checking() {}

  /**
   * Everything there is to tell the author.
   *
   * <p>Rules judge only what could be read: a value that is wrong would look like one left out.
   *
   * @param strict whether a warning counts as an error
   */
  public static CheckResult of(
      Checked<Source> source, Checked<DecidedSite> contents, LocalDate today, boolean strict) {
    CheckResult files = files(source, contents, today, strict);
    return source
        .value()
        .flatMap(Source::faultlessModel)
        .map(model -> tried(model, files))
        .orElse(files);
  }

  /**
   * What would stop a build, and all else that can be told of the files before the rules are tried.
   */
  public static CheckResult before(
      Checked<Source> source, Checked<DecidedSite> contents, LocalDate today) {
    CheckResult files = files(source, contents, today, false);
    return source
        .value()
        .flatMap(Source::faultlessModel)
        .map(model -> RuleSettings.check(model, LawBook.rules(), List.of()).stream())
        .map(found -> with(files, found.filter(Diagnostic::isError).toList(), List.of(), List.of()))
        .orElse(files);
  }

  private static CheckResult files(
      Checked<Source> source, Checked<DecidedSite> contents, LocalDate today, boolean strict) {
    return new CheckResult(
        source.value().map(read -> read.said().language()).orElse(Language.NB),
        today,
        strict,
        source.value().flatMap(Source::model),
        LawBook.book(),
        List.of(),
        source.with(contents.diagnostics()).diagnostics(),
        List.of());
  }

  private static CheckResult tried(Model model, CheckResult files) {
    List<LawRule> book = LawBook.rules();
    List<Finding> findings = Rules.check(model, book, files.today());
    return with(
        files,
        RuleSettings.check(model, book, findings),
        Rules.tried(model, book, files.today()),
        findings);
  }

  private static CheckResult with(
      CheckResult files, List<Diagnostic> more, List<LawRule> tried, List<Finding> findings) {
    List<Diagnostic> all = new ArrayList<>(files.files());
    all.addAll(more);
    return new CheckResult(
        files.language(),
        files.today(),
        files.strict(),
        files.model(),
        files.book(),
        tried,
        all,
        findings);
  }
}
