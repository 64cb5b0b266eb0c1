package no.planverk.output;

import java.util.Comparator;
import java.util.List;
import no.planverk.parallel.Artifact;

/** The pages, as HTML. */
final class HtmlPages {

  private HtmlPages() {}

  /** Those that lead to the whole strategy come last: they wait for it. */
  static List<Artifact> of(SiteToWrite toWrite) {
    return toWrite.site().pages().stream()
        .sorted(Comparator.comparing(WaysToDocument::leadFrom))
        .map(
            page ->
                new Artifact(
                    page.path(),
                    () ->
                        toWrite
                            .names()
                            .get()
                            .in(PageMarkup.of(toWrite, page, WaysToDocument.from(page, toWrite)))))
        .toList();
  }
}
