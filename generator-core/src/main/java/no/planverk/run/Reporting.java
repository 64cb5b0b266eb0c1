package no.planverk.run;

import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.report.CheckResult;
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
   * @return the folder; no value where no report is asked for, or none could be written
   */
  public static Checked<Path> to(@Nullable Path folder, CheckResult result, Path source) {
    if (folder == null) {
      return Checked.nothing(List.of());
    }
    List<Diagnostic> trouble =
        ReportFolder.write(folder, ReportFiles.of(travelling(result, source)));
    return trouble.isEmpty() ? Checked.of(folder, trouble) : Checked.nothing(trouble);
  }

  private static CheckResult travelling(CheckResult result, Path source) {
    Path whole = source.toAbsolutePath();
    String name = String.valueOf(whole.normalize().getFileName());
    CheckResult known = result.calling(whole, name);
    return source.getNameCount() > 1 ? known.calling(source, name) : known;
  }
}
