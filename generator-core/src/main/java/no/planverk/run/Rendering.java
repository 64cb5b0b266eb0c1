package no.planverk.run;

import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.parallel.Artifact;
import no.planverk.parallel.OutputFile;
import no.planverk.parallel.Workers;
import no.planverk.render.theme.TemplateFault;

/** Makes the bytes of every file of a site. */
public final class Rendering {

  private Rendering() {}

  /**
   * The files of the artifacts, in the same order.
   *
   * @param threads how many are made at once, at least 1
   * @return no value when a template asks for something there is not
   */
  public static Checked<List<OutputFile>> of(List<Artifact> artifacts, int threads) {
    try {
      return Checked.of(new Workers(threads).run(artifacts), List.of());
    } catch (TemplateFault fault) {
      return Checked.nothing(List.of(fault.diagnostic()));
    }
  }
}
