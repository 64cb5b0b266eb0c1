package no.planverk.edit.save;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.report.CheckResult;
import no.planverk.run.Checking;
import no.planverk.run.Deciding;
import no.planverk.run.Reading;
import no.planverk.run.Source;
import no.planverk.site.page.SourceDates;
import no.planverk.source.SourceTree;

/** The stages of a build that a saving checks by. */
public final class Stages {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Stages() {}

  /** What there is to tell of files. */
  public static CheckResult check(Checked<SourceTree> tree) {
    Checked<Source> source = tree.then(files -> Reading.of(files, SourceDates.UNKNOWN));
    return Checking.of(source, source.then(read -> Deciding.of(read, null, TODAY)), TODAY, false);
  }

  /** A folder's saving. */
  public static Saving of(Path folder) {
    return new Saving(folder, Stages::check);
  }

  /** The words of findings. */
  public static List<String> rules(List<no.planverk.diagnostic.Diagnostic> findings) {
    return findings.stream().map(no.planverk.diagnostic.Diagnostic::rule).toList();
  }
}
