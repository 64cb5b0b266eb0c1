package no.planverk.output;

import java.util.ArrayList;
import java.util.List;
import no.planverk.parallel.Artifact;
import no.planverk.site.page.PageName;

/** The whole strategy as one document: a PDF, one to work on, and a page that can be printed. */
final class WholeStrategy {

  private WholeStrategy() {}

  static List<Artifact> of(SiteToWrite toWrite) {
    List<Artifact> artifacts = new ArrayList<>();
    if (toWrite.documents().pdf()) {
      artifacts.add(new Artifact(StrategyPdf.PATH, () -> StrategyPdf.bytes(toWrite)));
    }
    if (toWrite.documents().word()) {
      artifacts.add(new Artifact(StrategyWord.PATH, () -> StrategyWord.bytes(toWrite)));
    }
    if (toWrite.documents().page()) {
      artifacts.add(new Artifact(PageName.DOCUMENT.path(), () -> page(toWrite)));
    }
    return List.copyOf(artifacts);
  }

  private static byte[] page(SiteToWrite toWrite) {
    return toWrite.names().get().in(PageMarkup.of(toWrite, toWrite.site().document(), List.of()));
  }
}
