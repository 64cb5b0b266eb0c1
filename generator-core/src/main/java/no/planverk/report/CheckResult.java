package no.planverk.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.model.Model;
import no.planverk.model.law.LawRule;
import no.planverk.model.law.RuleBook;
import no.planverk.model.law.RuleWeight;
import no.planverk.model.municipality.CouncilName;
import no.planverk.rule.Finding;
import no.planverk.text.Language;
import no.planverk.text.Messages;

/**
 * Everything a check has to tell, before it is put into any form.
 *
 * @param language the language the author writes in
 * @param today the day it was checked
 * @param strict whether a warning counts as an error
 * @param model what could be read, even beside errors; empty where nothing could
 * @param book the book the rules stand in
 * @param tried the rules the model was tried by; empty where the files have errors, as a value that
 *     is wrong would look like one left out
 * @param files what is wrong with the files
 * @param findings what the rules found, the silenced ones too
 */
public record CheckResult(
    Language language,
    LocalDate today,
    boolean strict,
    Optional<Model> model,
    RuleBook book,
    List<LawRule> tried,
    List<Diagnostic> files,
    List<Finding> findings) {

  public CheckResult {
    tried = List.copyOf(tried);
    files = files.stream().sorted().distinct().toList();
    findings = findings.stream().distinct().toList();
  }

  /** The messages, with the council called what it is called where that could be read. */
  public Messages messages() {
    return Messages.in(language).with(this::called);
  }

  /** What a rule is about, with the council called so too. */
  String name(LawRule rule) {
    return called(rule.names().in(language));
  }

  private String called(String text) {
    return model.map(known -> CouncilName.of(known.municipality()).in(text, language)).orElse(text);
  }

  /**
   * What the author should see at once, the most pressing first; without what is silenced, and
   * without the rules that could not be tried: those stand in the report.
   */
  public List<Remark> remarks() {
    return shown().stream().filter(remark -> remark.group() != RemarkGroup.UPROEVD).toList();
  }

  /** What the report shows, the most pressing first; without what is silenced. */
  List<Remark> shown() {
    return all().stream().filter(remark -> !remark.silenced()).toList();
  }

  /** The same with what is silenced. */
  List<Remark> all() {
    return Stream.concat(files.stream().map(Remark::of), findings.stream().map(Remark::of))
        .sorted()
        .toList();
  }

  /** The same, where a folder of the machine goes by a name. */
  public CheckResult calling(Path folder, String name) {
    String path = folder.toString().replace('\\', '/');
    List<Diagnostic> renamed =
        files.stream().map(d -> d.mapped(t -> t.replace(path, name))).toList();
    return new CheckResult(language, today, strict, model, book, tried, renamed, findings);
  }

  /** Whether errors in the files kept the rules from being tried. */
  public boolean untried() {
    return tried.isEmpty() && fileErrors() > 0;
  }

  /** How many errors there are in the files. */
  public long fileErrors() {
    return files.stream().filter(Diagnostic::isError).count();
  }

  /** How many remarks are of a group, without what is silenced. */
  public long count(RemarkGroup group) {
    return shown().stream().filter(remark -> remark.group() == group).count();
  }

  /** The rules of the book that hold here, but not at the time they would be judged by. */
  List<LawRule> ofAnotherTime() {
    return untried() || model.isEmpty()
        ? List.of()
        : book.rules().stream()
            .filter(rule -> !tried.contains(rule))
            .filter(rule -> rule.holdsFor(model.get().municipality()))
            .toList();
  }

  /** How many remarks have a weight; errors in the files are counted on their own. */
  public long count(RuleWeight weight) {
    return all().stream()
        .filter(remark -> remark.group() != RemarkGroup.FILER && remark.weight() == weight)
        .filter(remark -> remark.group() != RemarkGroup.UPROEVD)
        .count();
  }

  /** The rules that were tried and found nothing, not even something silenced. */
  List<LawRule> kept() {
    return tried.stream()
        .filter(rule -> findings.stream().noneMatch(finding -> finding.rule().equals(rule)))
        .toList();
  }
}
