package no.planverk.maven;

import java.io.IOException;
import no.planverk.Planverk;
import no.planverk.Report;
import no.planverk.Settings;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks the plans as {@code generate} does, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends PlanverkMojo {

  @Override
  Report run(Settings settings) throws IOException {
    return Planverk.check(settings);
  }
}
