package no.planverk.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.parallel.OutputFile;

/**
 * The report of a check: HTML to attach to the council's case, JSON for programs, and JUnit XML,
 * SARIF and GitLab's Code Quality for build servers. The same review gives the same bytes.
 */
public final class ReportFiles {

  private static final String NAME = "planverk-rapport";

  private ReportFiles() {}

  /** The files. */
  public static List<OutputFile> of(CheckResult result, Whereabouts whereabouts) {
    return List.of(
        file(NAME + ".html", ReportPage.html(result, whereabouts)),
        file(NAME + ".json", ReportJson.text(result, whereabouts)),
        file(NAME + ".xml", ReportXml.text(result, whereabouts)),
        file(NAME + ".sarif", Sarif.text(result, whereabouts)),
        file("gl-code-quality-report.json", CodeQuality.text(result, whereabouts)));
  }

  private static OutputFile file(String name, String text) {
    return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
