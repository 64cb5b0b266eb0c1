package no.planverk.run;

import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.parallel.OutputFile;
import no.planverk.report.CheckResult;
import no.planverk.report.GitHubLines;
import no.planverk.report.ReportFiles;
import no.planverk.write.ReportFolder;
import org.jspecify.annotations.Nullable;

/** Leaves a report of what was found. */
public final class Reporting {

  private Reporting() {}

  /**
   * Writes the report to a folder; it goes to others, so it tells nothing of the machine it was
   * made on.
   *
   * @param folder null where no report is asked for
   * @param source the author's folder
   * @param build the build the run is a part of
   * @return the folder; no value where no report is asked for, or none could be written
   */
  public static Checked<Path> to(
      @Nullable Path folder, CheckResult result, Path source, BuildPlace build) {
    if (folder == null) {
      return Checked.nothing(List.of());
    }
    List<OutputFile> files = ReportFiles.of(travelling(result, source), build.whereabouts(source));
    List<Diagnostic> trouble = ReportFolder.write(folder, files);
    return trouble.isEmpty() ? Checked.of(folder, trouble) : Checked.nothing(trouble);
  }

  /** What was found, as lines GitHub Actions makes annotations of. */
  public static List<String> annotations(CheckResult result, Path source, BuildPlace build) {
    return GitHubLines.of(travelling(result, source), build.whereabouts(source));
  }

  private static CheckResult travelling(CheckResult result, Path source) {
    Path whole = source.toAbsolutePath();
    String name = String.valueOf(whole.normalize().getFileName());
    CheckResult known = result.calling(whole, name);
    return source.getNameCount() > 1 ? known.calling(source, name) : known;
  }
}
