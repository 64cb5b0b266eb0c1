package no.planverk.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.parallel.OutputFile;

/**
 * The report of a check: HTML to attach to the council's case, JSON for programs, and JUnit XML for
 * build servers. The same review gives the same bytes.
 */
public final class ReportFiles {

  private static final String NAME = "planverk-rapport";

  private ReportFiles() {}

  /** The three files. */
  public static List<OutputFile> of(CheckResult result) {
    return List.of(
        file(".html", ReportPage.html(result)),
        file(".json", ReportJson.text(result)),
        file(".xml", ReportXml.text(result)));
  }

  private static OutputFile file(String ending, String text) {
    return new OutputFile(NAME + ending, text.getBytes(StandardCharsets.UTF_8));
  }
}
