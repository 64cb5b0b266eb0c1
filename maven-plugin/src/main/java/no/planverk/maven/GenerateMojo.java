package no.planverk.maven;

import no.planverk.Planverk;
import no.planverk.RunLog;
import no.planverk.Settings;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the plans and publishes them as a site.
 *
 * <p>When something is wrong, every finding is listed and an earlier site stands untouched.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class GenerateMojo extends PlanverkMojo {

  @Override
  RunLog run(Settings settings) {
    return Planverk.generate(settings, line -> log(getLog()::info, line));
  }
}
