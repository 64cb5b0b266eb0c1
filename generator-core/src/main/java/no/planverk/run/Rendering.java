package no.planverk.run;

import java.nio.file.Path;
import java.util.List;
import no.planverk.diagnostic.Checked;
import no.planverk.output.DocumentFault;
import no.planverk.parallel.Artifact;
import no.planverk.render.theme.TemplateFault;
import no.planverk.source.ChangedFile;
import no.planverk.write.SiteFolder;
import no.planverk.write.WriteResult;

/** Makes the bytes of every file of a site, each on its way to the disk. */
public final class Rendering {

  private Rendering() {}

  /**
   * Makes a folder hold exactly the files of the artifacts.
   *
   * @param threads how many are made at once, at least 1
   * @return no value, and an earlier site as it was, when a template asks for something there is
   *     not, a picture in the document has no words, an attachment was changed meanwhile, or the
   *     folder cannot be written
   */
  public static Checked<WriteResult> to(Path output, List<Artifact> artifacts, int threads) {
    try {
      return SiteFolder.write(output, artifacts, threads);
    } catch (ChangedFile changed) {
      return Checked.nothing(List.of(changed.diagnostic()));
    } catch (TemplateFault fault) {
      return Checked.nothing(List.of(fault.diagnostic()));
    } catch (DocumentFault fault) {
      return Checked.nothing(List.of(fault.diagnostic()));
    }
  }
}
