package no.planverk.maven;

import java.io.File;
import java.nio.file.Path;
import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the plans as {@code generate} does, and writes a report instead of a site.
 *
 * <p>The report is {@code planverk-rapport.html}, to attach to the council's case, {@code
 * planverk-rapport.json} for programs, and for build servers {@code planverk-rapport.xml} (JUnit),
 * {@code planverk-rapport.sarif} (SARIF 2.1.0) and {@code gl-code-quality-report.json} (GitLab). On
 * GitHub Actions what is found is told as annotations too. It is written when the plans have errors
 * too.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends PlanverkMojo {

  /** The folder the report is written to; other files there are left alone. */
  @Parameter(
      property = "planverk.report",
      defaultValue = "${project.build.directory}/planverk-rapport",
      required = true)
  File report;

  @Override
  Path reportFolder() {
    return report.toPath();
  }

  @Override
  RunLog run(Settings settings) {
    return Planverk.check(settings);
  }
}
