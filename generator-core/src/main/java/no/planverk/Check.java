package no.planverk;

import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Diagnostic;
import no.planverk.report.Remark;
import no.planverk.report.ReportFiles;
import no.planverk.report.Review;
import no.planverk.write.ReportFolder;

/** One run of the goal that checks. */
final class Check {

  private final Settings settings;

  Check(Settings settings) {
    this.settings = settings;
  }

  Report run() {
    Draft draft = Draft.of(settings);
    Review review = draft.review();
    Reporter reporter = new Reporter(review.language(), settings.strict());
    Path folder = settings.report();
    reporter.tell(
        review.remarks().stream().map(Remark::diagnostic).toList(),
        folder == null ? "flere" : "flere-i-rapporten");
    draft.contents().ifPresent(c -> Generation.tellWhatWasRead(reporter, draft, c.site().model()));
    String where = folder == null ? "" : written(folder, review, reporter);
    reporter.tell(verdict(review, reporter.failed()));
    reporter.tellCounts(review, where);
    return reporter.report();
  }

  /** Writes the report, and says where it lies; says nothing more where it could not be written. */
  private String written(Path folder, Review review, Reporter reporter) {
    List<Diagnostic> trouble = ReportFolder.write(folder, ReportFiles.of(travelling(review)));
    reporter.tell(trouble);
    return trouble.isEmpty() ? reporter.say("rapporten", "mappe", shown(folder)) : "";
  }

  /** The report goes to others: it tells nothing of the machine it was made on. */
  private Review travelling(Review review) {
    Path source = settings.source();
    String name = name(source);
    Review known = review.calling(source.toAbsolutePath(), name);
    return source.getNameCount() > 1 ? known.calling(source, name) : known;
  }

  private static String name(Path source) {
    return String.valueOf(source.toAbsolutePath().normalize().getFileName());
  }

  private static String verdict(Review review, boolean failed) {
    if (failed) {
      return "ikke-i-orden";
    }
    return review.remarks().isEmpty() ? "i-orden" : "kan-lages";
  }

  /** As seen from where the build was started, where it lies below it. */
  static Path shown(Path folder) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = folder.toAbsolutePath().normalize();
    return whole.startsWith(here) ? here.relativize(whole) : whole;
  }
}
