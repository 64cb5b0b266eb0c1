package no.planverk.preview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.form.Tried;
import no.planverk.markdown.Links;
import no.planverk.parallel.Later;
import no.planverk.report.CheckResult;
import no.planverk.report.Remark;
import no.planverk.run.Checking;
import no.planverk.run.DecidedSite;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.run.Source;
import no.planverk.site.Site;
import no.planverk.site.page.PageContext;
import no.planverk.site.page.PageName;
import no.planverk.site.page.SiteContext;
import no.planverk.source.Memory;
import no.planverk.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * What the author's files say at one moment.
 *
 * @param files those files
 * @param checked everything there is to tell of them
 * @param contents the site as decided; empty where there can be none
 * @param remarks what the author should see at once, the most pressing first
 * @param rules what tries the rules, which the site need not wait for; null where they were tried
 */
record Draft(
    Checked<SourceTree> files,
    CheckResult checked,
    Optional<DecidedSite> contents,
    List<Remark> remarks,
    @Nullable Supplier<CheckResult> rules) {

  /** Understands files by the same stages as a build. */
  static Draft of(Checked<SourceTree> tree, PreviewSettings settings) {
    return begun(tree, settings, Memory.none()).whole();
  }

  /**
   * The same as far as the site needs it: the rules are still to be tried, but where there are
   * errors.
   *
   * @param memory what was understood before
   */
  static Draft begun(Checked<SourceTree> tree, PreviewSettings settings, Memory memory) {
    Checked<Source> source =
        tree.then(files -> Reading.of(settings.source(), files, settings.dated(), memory));
    Checked<DecidedSite> contents =
        source.then(
            read ->
                Deciding.of(
                    read,
                    settings.language(),
                    settings.today(),
                    settings.workbook(),
                    settings.pieces(),
                    memory));
    CheckResult before = Checking.before(source, contents, settings.today());
    Draft begun =
        new Draft(
            tree,
            before,
            contents.value(),
            before.remarks(),
            Later.of(() -> Checking.of(source, contents, settings.today(), false)));
    return begun.errors() > 0 ? begun.whole() : begun;
  }

  /** Whether the rules are still to be tried: what they find is told then. */
  boolean awaits() {
    return rules != null;
  }

  /** The same with what the rules find, which whoever asks first tries them for. */
  Draft whole() {
    if (rules == null) {
      return this;
    }
    CheckResult all = rules.get();
    return new Draft(files, all, contents, all.remarks(), null);
  }

  /** The same as forms are told it. */
  Tried tried(PreviewSettings settings) {
    List<Diagnostic> findings = remarks.stream().map(Remark::diagnostic).toList();
    return new Tried(
        findings, checked.messages(), contents.map(site -> front(site, settings.today())));
  }

  /** Where links lead, as seen from the front page. */
  private static Links front(DecidedSite decided, LocalDate today) {
    Site site = decided.site();
    return new PageContext(
        new SiteContext(
            site.model(), site.wording(), site.addresses(), decided.source().dates(), today, false),
        PageName.FRONT);
  }

  /** How many of the remarks would stop a build. */
  long errors() {
    return remarks.stream().filter(remark -> remark.diagnostic().isError()).count();
  }

  /** The site, where a build would make one. */
  Optional<DecidedSite> site() {
    return errors() == 0 ? contents : Optional.empty();
  }
}
